import { wrapWords } from "../../charts/parts/textWidth.ts";
import { slideWords } from "#words/slides.ts";
import { readColour, type Colour } from "../drawing/colour.ts";
import { lightColour } from "../drawing/pictureOfDrawing.ts";
import type { Picture } from "../drawing/shape.ts";
import { escaped } from "../drawing/svgText.ts";
import { emu, hundredths, numbering, officeColour, officePicture, officeRun, type Numbering } from "./officeShapes.ts";
import { slideMargin, slideSize, type Slide, type SlideBody, type SlideLine } from "./slide.ts";

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of the deck: its root element round a tree of shapes. */
export const officeTree = (root: string, shapes: string, after: string, attributes = ""): string =>
  `${xmlHead}<p:${root} ${namespaces}${attributes}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree></p:cSld>${after}</p:${root}>`;

const keepColours = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
const inner = slideSize.width - 2 * slideMargin;
const largest = 1.7;
const gap = 16;

/** One slide as Office reads it. */
export function officeSlide(slide: Slide): string {
  const numbers = numbering();
  const title = placeholder(
    numbers,
    slide.opening === true ? 'type="ctrTitle"' : 'type="title"',
    slideWords.title,
    slide.title,
  );
  const foot = slide.foot.flatMap((text) => wrapWords(text, inner - 60, 11));
  const footHeight = foot.length * 15;
  const footTop = slideSize.height - 26 - footHeight;
  const top = slide.opening === true ? 300 : slide.summary === "" ? 92 : 132;
  const summary =
    slide.summary === ""
      ? ""
      : textBox(numbers, slideWords.summary, { x: slideMargin, y: 80, width: inner, height: 44 }, [
          { text: slide.summary, size: 17, token: "ink2" },
        ]);
  const body = slide.body === null ? "" : officeBody(slide.body, numbers, top, footTop - 12 - top);
  const said = textBox(
    numbers,
    slideWords.method,
    { x: slideMargin, y: footTop, width: inner - 60, height: footHeight },
    foot.map((text) => ({ text, size: 11, token: "ink3" })),
  );
  const number = slide.opening === true ? "" : slideNumber(numbers);
  return officeTree("sld", `${title}${summary}${body}${said}${number}`, keepColours);
}

function officeBody(body: SlideBody, numbers: Numbering, top: number, height: number): string {
  if (body.kind === "lines")
    return textBox(numbers, slideWords.text, { x: slideMargin, y: top, width: inner, height }, body.lines, 8);
  if (body.kind === "table") return officeTable(body, numbers, top, height);
  const whole = stacked(body.pictures);
  const scale = Math.min(inner / whole.width, height / whole.height, largest);
  let y = top;
  return body.pictures
    .map((picture) => {
      const drawn = officePicture(picture, { x: slideMargin, y, scale }, body.description, numbers);
      y += (picture.height + gap) * scale;
      return drawn;
    })
    .join("");
}

const stacked = (pictures: readonly Picture[]) => ({
  width: Math.max(1, ...pictures.map(({ width }) => width)),
  height: Math.max(
    1,
    pictures.reduce((sum, { height }) => sum + height + gap, -gap),
  ),
});

const ink = (token: SlideLine["token"]): Colour => readColour(lightColour(token)) ?? { hex: "#000000", alpha: 1 };

const placeholder = (numbers: Numbering, kind: string, name: string, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${numbers.next()}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${slideWords.language}"/><a:t>${escaped(text)}</a:t></a:r></a:p></p:txBody></p:sp>`;

const slideNumber = (numbers: Numbering): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${numbers.next()}" name="${slideWords.number}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="10"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{7B0E6A52-2C3B-4E0B-9B57-3C8C0A6F1D11}" type="slidenum"><a:rPr lang="${slideWords.language}"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function textBox(numbers: Numbering, name: string, box: Box, lines: readonly SlideLine[], between = 0): string {
  if (lines.length === 0) return "";
  const spaced = between === 0 ? "" : `<a:pPr><a:spcAft><a:spcPts val="${hundredths(between)}"/></a:spcAft></a:pPr>`;
  const said = lines
    .map(
      ({ text, size, bold = false, token }) =>
        `<a:p>${spaced}${officeRun({ text, size, weight: bold ? 700 : 400, italic: false, fill: ink(token) })}</a:p>`,
    )
    .join("");
  return `<p:sp><p:nvSpPr><p:cNvPr id="${numbers.next()}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${said}</p:txBody></p:sp>`;
}

const [leastRow, largestRow] = [28, 60];

/** More columns than these are written smaller, so that a figure and its interval stay on one line. */
const roomy = 6;

/** A native table: a rule under the heads and under every row, the first column bold. */
function officeTable(
  { heads, rows, shares }: Extract<SlideBody, { readonly kind: "table" }>,
  numbers: Numbering,
  top: number,
  height: number,
): string {
  const rowHeight = Math.max(leastRow, Math.min(largestRow, height / (rows.length + 1)));
  const size = Math.min(heads.length > roomy ? 14 : 20, rowHeight / 2);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const columns = shares.map((share) => `<a:gridCol w="${emu((inner * share) / all)}"/>`).join("");
  const cell = (text: string, head: boolean, first: boolean): string => {
    const run = { text, size: head ? size * 0.8 : size, weight: head || first ? 700 : 400, italic: false };
    const rule = `<a:lnB w="9525"><a:solidFill>${officeColour({ hex: lightColour("rule2"), alpha: 1 })}</a:solidFill></a:lnB>`;
    const none = ["L", "R", "T"].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join("");
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${officeRun({ ...run, fill: ink(head ? "ink2" : "ink") })}</a:p></a:txBody><a:tcPr marL="0" marR="76200" marT="38100" marB="38100" anchor="ctr">${none}${rule}<a:noFill/></a:tcPr></a:tc>`;
  };
  const line = (cells: readonly string[], head: boolean): string =>
    `<a:tr h="${emu(rowHeight)}">${cells.map((text, place) => cell(text, head, place === 0)).join("")}</a:tr>`;
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${numbers.next()}" name="${slideWords.table}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(slideMargin)}" y="${emu(top)}"/><a:ext cx="${emu(inner)}" cy="${emu(rowHeight * (rows.length + 1))}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${line(heads, true)}${rows.map((cells) => line(cells, false)).join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** What the presenter reads under a slide. */
export function officeNotes(notes: readonly string[]): string {
  const said = notes
    .map((text) => `<a:p><a:r><a:rPr lang="${slideWords.language}"/><a:t>${escaped(text)}</a:t></a:r></a:p>`)
    .join("");
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${slideWords.slide}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const text = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${slideWords.notes}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${said === "" ? "<a:p/>" : said}</p:txBody></p:sp>`;
  return officeTree("notes", `${image}${text}`, keepColours);
}
