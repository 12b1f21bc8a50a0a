import { givenNames } from "./givenNames.ts";

/**
 * One replacement, run over the whole text in order. `pattern` is in the common subset of RE2 and JavaScript; `flags` are
 * `g` (case counts) or `gi`, which DuckDB's `regexp_replace(text, pattern, replacement, flags)` takes as they are;
 * `replacement` names groups as `\1`.
 */
export type MaskRule = {
  readonly name: string;
  readonly pattern: string;
  readonly replacement: string;
  readonly flags: "g" | "gi";
};

const rule = (name: string, pattern: string, replacement: string, flags: MaskRule["flags"] = "gi"): MaskRule => ({
  name,
  pattern,
  replacement,
  flags,
});

const r = String.raw;
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const day = r`\d{1,2}(?:st|nd|rd|th)?`;
const year = r`(?:19|20)\d{2}`;
const capital = r`[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ'’-]*`;
const fullName = r`(?:[A-Z]\. ?){0,2}${capital}(?: [A-Z]\b\.?)?(?: ${capital})?`;
const anyWord = r`[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ'’-]+`;
const shortTitles = r`Drs?|Mrs?|Ms|Mx|[Pp]rof`;
const longTitles = r`[Dd]octor|[Nn]urse|[Pp]rofessor|[Ss]ister|[Mm]iss|[Mm]ister|DR|MR|MRS|NP|PA|RN`;
const roles = r`[Ss]urgeon|[Tt]herapist|[Rr]eceptionist|midwife|[Tt]echnician|physician|anesthesiologist|manager|assistant|volunteer|driver|aide|specialist|counselor|husband|wife|son|daughter|mother|father|mom|mum|dad|brother|sister|friend|baby|consultant|paramedic|phlebotomist|CNA|nurse|doctor`;
const afterTitleNoName =
  "actually|an|and|another|also|always|as|am|appointment|appointments|are|asked|at|availability|be|been|but|by|came|can|care|charge|checked|comes|could|did|didn't|does|doesn't|even|examined|excellent|explained|ever|for|from|gave|gets|good|great|had|has|hasn't|have|he|here|if|in|is|isn't|it|just|knew|line|listened|looked|kept|made|manager|may|might|more|my|need|needs|never|no|not|office|offices|on|ordered|one|only|or|practitioner|practitioners|please|prescribed|really|refused|said|saw|seemed|she|should|so|spent|spoke|staff|station|stations|than|that|the|then|there|they|to|takes|talked|thank|thanks|told|took|treated|visit|visits|walked|was|wasn't|we|went|were|what|when|where|which|while|who|why|will|with|would|wouldn't|you";
const street =
  "street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|court|ct|terrace|parkway|pkwy|circle|highway|hwy|square";
const numberOf = r`mrn|medical record(?: number| no| num)?|patient (?:id|number|no|#)|chart (?:number|no|id|#)|account (?:number|no|id|#)|acct(?: number| no| #)?|member (?:id|number|no|#)|subscriber (?:id|number)|policy (?:number|no|id|#)|group (?:number|no|#)|claim (?:number|no|id|#)|license (?:number|no|plate)|licence (?:number|no|#)|confirmation (?:number|code)|case (?:number|no|id|#)|nhs (?:number|no|#)|invoice (?:number|no|#)`;

/** The masking rules of free text, in order. Two pairs set words aside (joined by `_`) that a name rule would take, and put them back. */
export const maskRules: readonly MaskRule[] = [
  rule("e-mail", r`[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}`, "[e-mail]"),
  rule(
    "e-mail spelled out",
    r`\b[a-z0-9._+-]+ ?(?:\(at\)|\[at\]| at ) ?[a-z0-9-]+ ?(?:\(dot\)|\[dot\]| dot ) ?(?:com|org|net|edu|gov)\b`,
    "[e-mail]",
  ),
  rule("link", r`\b(?:https?://|www\.)[^ \t\r\n"<>)]+`, "[link]"),
  rule("bare link", r`\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|info)/[^ \t\r\n"<>)]+`, "[link]"),
  rule("account handle", r`(^|[^\w@])@[a-z0-9_.]{3,}`, r`\1[name]`),
  rule("IP address", r`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`, "[number]"),
  rule("coordinates", r`-?\b\d{1,3}\.\d{4,} ?, ?-?\d{1,3}\.\d{4,}\b`, "[place]"),
  rule(
    "social security number after its name",
    r`\b(ssn|ss#|social security(?: number| no| #)?)[ .:#]*(?:is |was |ending (?:in )?)?\d[\d -]{2,10}\d\b`,
    r`\1 [number]`,
  ),
  rule("social security number", r`\b\d{3}[- ]\d{2}[- ]\d{4}\b`, "[number]"),
  rule("number after its name", r`\b(${numberOf})[ .:#-]*(?:is |was )?[a-z]{0,12}-?\d[a-z0-9-]{2,}`, r`\1 [number]`),
  rule("date, year first", r`\b${year}[-/.]\d{1,2}[-/.]\d{1,2}\b`, "[date]"),
  rule("date in numbers", r`\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}\b`, "[date]"),
  rule("date without year", r`\b(on|since|dated|born) \d{1,2}/\d{1,2}\b`, r`\1 [date]`),
  rule("date, day first", r`\b${day}(?: of)?[ -]${month}\b\.?(?:,?[ -]${year}\b)?`, "[date]"),
  rule("date, month first", r`\b${month}\.? ${day}\b(?:,? ${year}\b)?`, "[date]"),
  rule("month and year", r`\b${month}\.?,? (?:of )?${year}\b`, "[date]"),
  rule(
    "date in May",
    r`\b(?:May ${day}\b(?:,? ${year}\b)?|${day}(?: of)?[ -]May\b(?:,?[ -]${year}\b)?|May,? (?:of )?${year}\b)`,
    "[date]",
    "g",
  ),
  rule("phone abroad", r`\+\d[\d ().-]{7,16}\d\b`, "[phone]"),
  rule("phone", r`(?:\b1[ .-])?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b(?: ?(?:x|ext\.?) ?\d{1,5}\b)?`, "[phone]"),
  rule("phone without area", r`\b\d{3}-\d{4}\b`, "[phone]"),
  rule("post box", r`\bp\.? ?o\.? box \d+\b`, "[address]"),
  rule(
    "street address",
    r`\b\d{1,6}[a-z]? (?:[nsew]\.? )?(?:[a-z0-9'’.-]+ ){1,3}(?:${street})\b\.?(?:,? ?(?:apt|unit|suite|ste|#)\.? ?#?[a-z0-9-]+)?`,
    "[address]",
  ),
  rule("state and ZIP", r`\b[A-Z]{2},? \d{5}(?:-\d{4})?\b`, "[address]", "g"),
  rule("ZIP after its name", r`\b(zip(?: ?code)?)[ :]*(?:is )?\d{5}(?:-\d{4})?\b`, r`\1 [address]`),
  rule("long ZIP", r`\b\d{5}-\d{4}\b`, "[address]"),
  rule("age above 89", r`\b(?:9\d|1[0-2]\d)([ -]?(?:years?|yrs?)[ -]?old|[ -]?y/?o\b)`, r`90+\1`),
  rule("aged above 89", r`\b(aged?) (?:9\d|1[0-2]\d)\b\+?`, r`\1 90+`),
  rule("digits in groups", r`\b\d(?:[ -]?\d){8,}\b`, "[number]"),
  rule("long digits", r`\b[a-z]{0,4}-?\d{6,}\b`, "[number]"),
  rule("saint's house set aside", r`\b((?:St|Saint|Mt|Mount|Johns|San|Santa)\.?) ([A-Z])`, r`\1_\2`, "g"),
  rule(
    "house named after a person set aside",
    r`\b(${capital}) ((?:${capital} )?(?:Hospital|Medical|Health|Clinic|Center|Centre|Memorial|University|Healthcare|Children|Building|Pavilion|Wing|Ward|House))`,
    r`_\1_\2`,
    "g",
  ),
  rule(
    "no name after a title set aside",
    r`\b(drs?|mrs?|ms|doctor|nurse|sister|miss|professor|np|pa|rn)(\.?) (${afterTitleNoName})\b`,
    r`\1\2_\3`,
  ),
  rule("name after a short title", r`\b(${shortTitles})\.? ?${fullName}`, r`\1 [name]`, "g"),
  rule("small name after a short title", r`\b([Dd]rs?|[Mm]rs?|[Mm]s|DRS?|MRS?)\.? ${anyWord}`, r`\1 [name]`, "g"),
  rule("name after a long title", r`\b(${longTitles})\.? ${fullName}`, r`\1 [name]`, "g"),
  rule("name after a role", r`\b(${roles}),? (named|by the name of) ${anyWord}(?: ${capital})?`, r`\1 \2 [name]`, "g"),
  rule("name after a role called", r`\b(${roles}) called ${fullName}`, r`\1 called [name]`, "g"),
  rule("name after a role, plain", r`\b(${roles})(,?) ${fullName}`, r`\1\2 [name]`, "g"),
  rule(
    "introduction",
    r`\b(my name is|her name is|his name is|name was|name is|named|by the name of|ask for) ${fullName}`,
    r`\1 [name]`,
    "g",
  ),
  rule("introduction, capital", r`\b(My name is|Her name is|His name is|Ask for|Named) ${fullName}`, r`\1 [name]`, "g"),
  rule("name before its title", r`\b${fullName},? (MD|M\.D\.|RN|NP|PA-C|DNP|PhD)\b`, r`[name] \1`, "g"),
  rule("given name", r`\b(?:${givenNames.join("|")})\b(?: [A-Z]\.)?(?: ${capital})?`, "[name]", "g"),
  rule(
    "title put back",
    r`\b(drs?|mrs?|ms|doctor|nurse|sister|miss|professor|np|pa|rn)(\.?)_(${afterTitleNoName})\b`,
    r`\1\2 \3`,
  ),
  rule("house put back", r`\b_(${capital})_`, r`\1 `, "g"),
  rule("saint put back", r`\b((?:St|Saint|Mt|Mount|Johns|San|Santa)\.?)_([A-Z])`, r`\1 \2`, "g"),
];
