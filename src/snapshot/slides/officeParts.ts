import { lightColour } from "../drawing/pictureOfDrawing.ts";
import { slideWords } from "#words/slides.ts";
import { emu, hundredths } from "./officeShapes.ts";
import { officeTree, xmlHead } from "./officeSlide.ts";
import { slideMargin, slideSize } from "./slide.ts";

const drawingNamespace = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const value = (token: Parameters<typeof lightColour>[0]): string => lightColour(token).slice(1).toUpperCase();

/** The page's colours and a face that every Office has, as the deck's theme: what a presenter adds looks alike. */
export function officeTheme(): string {
  const colours = [
    ["dk1", value("ink")],
    ["lt1", "FFFFFF"],
    ["dk2", value("ink2")],
    ["lt2", value("us-soft")],
    ["accent1", value("us")],
    ["accent2", value("attn")],
    ["accent3", value("ink3")],
    ["accent4", value("rule2")],
    ["accent5", value("ink2")],
    ["accent6", value("us-soft")],
    ["hlink", value("us")],
    ["folHlink", value("ink3")],
  ].map(([name = "", colour = ""]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`);
  const face = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${String(width)}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const plain = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return `${xmlHead}<a:theme ${drawingNamespace} name="Whyhere"><a:themeElements><a:clrScheme name="Whyhere">${colours.join("")}</a:clrScheme><a:fontScheme name="Whyhere"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Whyhere"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${plain.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const inner = slideSize.width - 2 * slideMargin;
const titlePlace: Place = { x: slideMargin, y: 34, width: inner, height: 44 };
const openingPlace: Place = { x: slideMargin, y: 120, width: inner, height: 150 };
const numberPlace: Place = { x: slideSize.width - slideMargin - 56, y: slideSize.height - 44, width: 56, height: 18 };

/** The empty place that a slide's own text takes, and how that text looks. */
const held = (
  id: number,
  kind: string,
  name: string,
  { x, y, width, height }: Place,
  look: string,
  anchor: string,
  text: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr>${look}</a:lvl1pPr></a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`;

const letters = (pixels: number, bold: boolean, colour: string): string =>
  `<a:defRPr sz="${hundredths(pixels)}" b="${bold ? "1" : "0"}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>`;

const asked = (text: string): string => `<a:r><a:rPr lang="${slideWords.language}"/><a:t>${text}</a:t></a:r>`;
const counted = `<a:fld id="{7B0E6A52-2C3B-4E0B-9B57-3C8C0A6F1D11}" type="slidenum"><a:rPr lang="${slideWords.language}"/><a:t>‹#›</a:t></a:fld>`;

const titleHeld = (kind: string, place: Place, size: number, anchor: string): string =>
  held(2, kind, slideWords.title, place, letters(size, true, "tx1"), anchor, asked(slideWords.title));
const numberHeld = held(
  3,
  'type="sldNum" sz="quarter" idx="10"',
  slideWords.number,
  numberPlace,
  letters(11, false, "tx2"),
  "ctr",
  counted,
).replace("<a:lvl1pPr>", '<a:lvl1pPr algn="r">');

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The master: where titles and numbers stand, and the layouts made from it. */
export function officeMaster(): string {
  const style = (name: string, size: number, bold: boolean): string =>
    `<p:${name}><a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>${letters(size, bold, "tx1")}</a:lvl1pPr></p:${name}>`;
  const layouts =
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>';
  const styles = `<p:txStyles>${style("titleStyle", 28, true)}${style("bodyStyle", 17, false)}${style("otherStyle", 17, false)}</p:txStyles>`;
  return officeTree(
    "sldMaster",
    `${titleHeld('type="title"', titlePlace, 28, "b")}${numberHeld}`,
    `${colourMap}${layouts}${styles}`,
  ).replace(
    "<p:cSld>",
    '<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
  );
}

/** The layout of every slide but the first, and of the first. */
export const officeLayouts = (): readonly [string, string] => {
  const keep = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
  const named = (xml: string, name: string): string => xml.replace("<p:cSld>", `<p:cSld name="${name}">`);
  return [
    named(
      officeTree(
        "sldLayout",
        `${titleHeld('type="title"', titlePlace, 28, "b")}${numberHeld}`,
        keep,
        ' type="titleOnly" preserve="1"',
      ),
      slideWords.layout,
    ),
    named(
      officeTree("sldLayout", titleHeld('type="ctrTitle"', openingPlace, 40, "b"), keep, ' type="title" preserve="1"'),
      slideWords.opening,
    ),
  ];
};

/** The master of the notes pages: the slide above, the words below. */
export function officeNotesMaster(): string {
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${slideWords.slide}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const words = held(
    3,
    'type="body" sz="quarter" idx="1"',
    slideWords.notes,
    { x: 72, y: 462, width: 576, height: 378 },
    letters(16, false, "tx1"),
    "t",
    asked(slideWords.notes),
  );
  return officeTree("notesMaster", `${image}${words}`, colourMap);
}
