import { strToU8, zipSync, type Zippable } from "fflate";
import { escaped } from "../drawing/svgText.ts";
import { slideWords } from "#words/slides.ts";
import { officeLayouts, officeMaster, officeNotesMaster, officeTheme } from "./officeParts.ts";
import { officeNotes, officeSlide, xmlHead } from "./officeSlide.ts";
import { slideSize, type Slide } from "./slide.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kind = "application/vnd.openxmlformats-officedocument";

/** The first day a ZIP can name: a deck carries no clock, so that equal slides make equal bytes. */
const noClock = new Date(1980, 0, 1);

/** Slides as a PPTX file (ECMA-376), every part written out: nothing in it depends on the machine or the hour. */
export function officeDeck(title: string, slides: readonly Slide[]): Uint8Array<ArrayBuffer> {
  const numbers = slides.map((_, place) => String(place + 1));
  const [drawing, opening] = officeLayouts();
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(numbers),
    "_rels/.rels": relations([
      ["officeDocument", "ppt/presentation.xml"],
      ["extended-properties", "docProps/app.xml"],
    ]).replace(
      "</Relationships>",
      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    ),
    "docProps/app.xml": `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Whyhere</Application><Slides>${String(slides.length)}</Slides></Properties>`,
    "docProps/core.xml": `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Whyhere</dc:creator><dc:language>${slideWords.language}</dc:language></cp:coreProperties>`,
    "ppt/presentation.xml": presentation(numbers),
    "ppt/_rels/presentation.xml.rels": relations([
      ["slideMaster", "slideMasters/slideMaster1.xml"],
      ["notesMaster", "notesMasters/notesMaster1.xml"],
      ["theme", "theme/theme1.xml"],
      ...numbers.map((number) => ["slide", `slides/slide${number}.xml`] as const),
    ]),
    "ppt/theme/theme1.xml": officeTheme(),
    "ppt/theme/theme2.xml": officeTheme(),
    "ppt/slideMasters/slideMaster1.xml": officeMaster(),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations([
      ["slideLayout", "../slideLayouts/slideLayout1.xml"],
      ["slideLayout", "../slideLayouts/slideLayout2.xml"],
      ["theme", "../theme/theme1.xml"],
    ]),
    "ppt/slideLayouts/slideLayout1.xml": drawing,
    "ppt/slideLayouts/slideLayout2.xml": opening,
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relations([["slideMaster", "../slideMasters/slideMaster1.xml"]]),
    "ppt/slideLayouts/_rels/slideLayout2.xml.rels": relations([["slideMaster", "../slideMasters/slideMaster1.xml"]]),
    "ppt/notesMasters/notesMaster1.xml": officeNotesMaster(),
    "ppt/notesMasters/_rels/notesMaster1.xml.rels": relations([["theme", "../theme/theme2.xml"]]),
  };
  slides.forEach((slide, place) => {
    const number = String(place + 1);
    const layout = slide.opening === true ? "2" : "1";
    parts[`ppt/slides/slide${number}.xml`] = officeSlide(slide);
    parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relations([
      ["slideLayout", `../slideLayouts/slideLayout${layout}.xml`],
      ["notesSlide", `../notesSlides/notesSlide${number}.xml`],
    ]);
    parts[`ppt/notesSlides/notesSlide${number}.xml`] = officeNotes(slide.notes);
    parts[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relations([
      ["notesMaster", "../notesMasters/notesMaster1.xml"],
      ["slide", `../slides/slide${number}.xml`],
    ]);
  });
  const zipped: Zippable = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(zipped, { level: 6, mtime: noClock });
}

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], place) =>
        `<Relationship Id="rId${String(place + 1)}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function presentation(numbers: readonly string[]): string {
  const ids = numbers
    .map((_, place) => `<p:sldId id="${String(256 + place)}" r:id="rId${String(4 + place)}"/>`)
    .join("");
  const size = `<p:sldSz cx="${String(slideSize.width * 9525)}" cy="${String(slideSize.height * 9525)}"/>`;
  return `${xmlHead}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst>${size}<p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function contentTypes(numbers: readonly string[]): string {
  const one = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const shown = (path: string, type: string): string => one(`ppt/${path}.xml`, `${kind}.presentationml.${type}+xml`);
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    shown("presentation", "presentation.main"),
    shown("slideMasters/slideMaster1", "slideMaster"),
    shown("slideLayouts/slideLayout1", "slideLayout"),
    shown("slideLayouts/slideLayout2", "slideLayout"),
    shown("notesMasters/notesMaster1", "notesMaster"),
    one("ppt/theme/theme1.xml", `${kind}.theme+xml`),
    one("ppt/theme/theme2.xml", `${kind}.theme+xml`),
    ...numbers.map((number) => shown(`slides/slide${number}`, "slide")),
    ...numbers.map((number) => shown(`notesSlides/notesSlide${number}`, "notesSlide")),
    one("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    one("docProps/app.xml", `${kind}.extended-properties+xml`),
  ].join("")}</Types>`;
}
