/** Kinds of direct identifiers (45 CFR 164.514(b)(2)), as far as tables hold them. */
export type IdentifierKind =
  | "name"
  | "e-mail"
  | "phone"
  | "ssn"
  | "mrn"
  | "address"
  | "zip"
  | "birth-date"
  | "url"
  | "ip"
  | "coordinates"
  | "photo"
  | "account-number"
  | "personal-code";

type NameRule = { readonly kind: IdentifierKind; readonly names: RegExp; readonly except?: RegExp };

const thing =
  /\b(?:campaign|facility|hospital|clinic|company|account|brand|product|file|event|forecast|category|field|form|survey|service|department|program|practice|location|site|group|plan|payer|insurance|county|city|state|country|domain|drug|course|channel|source|list|segment|page|school|organi[sz]ation|employer|measure|metric|stage|owner ?ship|trust|business|store|region|profile|location|project|queue|territory|topic|specialty|condition)\b/;

/**
 * Column names that announce an identifier, in the plain words of `plainName`; the first rule that fits decides. Vendors:
 * Salesforce, HubSpot, Dynamics, Zoho, Qualtrics, SurveyMonkey, REDCap, Alchemer, Outscraper, Epic-like; and German,
 * Spanish, French, Italian and Portuguese headings.
 */
export const nameRules: readonly NameRule[] = [
  {
    kind: "e-mail",
    names: /\b(?:e ?mail|email ?address|correo|courriel|mail ?adresse|supplied ?email)\b/,
    except:
      /\b(?:opt|opted|out|in|do not|donot|unsubscribed?|bounced?|allow|consent|status|opens?|clicks?|count|source|campaign|preference|frequency|reason|date|sent|delivered)\b/,
  },
  {
    kind: "phone",
    names:
      /\b(?:(?:tele|cell ?|mobile ?|home ?|work ?|business ?|other ?)?phones?|telefono?|telefone|telefon|tel|mobile|cell|fax|celular|movil|handy|sms number|assistant phone)\b/,
    except:
      /\b(?:opt|opted|out|do not|donot|allow|consent|type|calls?|source|count|appointment|survey|mode|preferred)\b/,
  },
  {
    kind: "ssn",
    names:
      /\b(?:ssn|social ?security|ssn ?last ?4|last ?4 ?ssn|national ?(?:id|insurance|identity)|nino|sozialversicherungsnummer|dni|nif|cpf|codice fiscale|tax ?id|nhs ?(?:number|no))\b/,
  },
  {
    kind: "mrn",
    names:
      /\b(?:mrn|medical ?record(?: ?(?:number|no|num|id))?|empi|patient ?(?:mrn|number|no|id|identifier|key)|pat ?id|chart ?(?:number|no|id)|har|csn|enterprise ?id|epic ?id|person ?(?:id|number)|paciente id|patientennummer)\b/,
  },
  {
    kind: "birth-date",
    names:
      /\b(?:dob|d o b|birth ?dates?|date ?of ?birth|birthday|birth ?day|born|geburtsdatum|geburtstag|fecha ?(?:de ?)?nacimiento|date ?(?:de ?)?naissance|data ?(?:di ?|de ?)?nascita|data ?(?:de ?)?nascimento|year ?of ?birth|birth ?year)\b/,
  },
  { kind: "ip", names: /\b(?:ip|ip ?address|ip ?adresse|direccion ip|adresse ip|remote ?addr)\b/ },
  {
    kind: "coordinates",
    names:
      /\b(?:latitudes?|longitudes?|lat|lng|lon|lat ?l(?:ng|on)|geo ?(?:code|location|point|coordinates)|coordinates|gps|location ?(?:latitude|longitude|accuracy)|breitengrad|langengrad|latitud|longitud)\b/,
    except: /\bgeocode accuracy\b/,
  },
  {
    kind: "photo",
    names:
      /\b(?:photo|photos|photo ?url|picture|avatar|mugshot|headshot|author ?image|profile ?image|image ?urls?|review ?img|selfie|foto|fingerprint|biometric|voice ?print|face ?id)\b/,
    except: /\b(?:count|number of|total|type)\b/,
  },
  {
    kind: "zip",
    names:
      /\b(?:zip|zip ?code|zip ?postal(?: code)?|post ?code|postal|postal ?code|plz|postleitzahl|codigo postal|code postal|cap|cep)\b/,
    except: /\bzip ?3\b/,
  },
  {
    kind: "address",
    names:
      /\b(?:address|addr|street|strasse|calle|direccion|adresse|indirizzo|rue|endereco|address ?line ?\d?|address ?\d|apt|apartment|unit ?number|po ?box|mailing ?address|domicilio|wohnort)\b/,
    except: /\b(?:facility|hospital|clinic|city|town|state|country|county|type|outreach)\b/,
  },
  {
    kind: "account-number",
    names:
      /\b(?:(?:account|acct|policy|member|subscriber|beneficiary|health ?plan|insurance|claim|guarantor|invoice|card|credit ?card|bank|iban|licen[sc]e|driving ?licen[sc]e|driver ?s? ?licen[sc]e|certificate|passport|vehicle|device|serial|plate|medicare|medicaid|hic)(?: ?(?:id|identifier|number|numbers|no|num|nr))|vin|iban|imei|mac ?address|licen[sc]e ?plate|medicare ?(?:hic|mbi)|mbi|account #|policy #|member #|passport|driving ?licen[sc]e)\b/,
  },
  {
    kind: "url",
    names:
      /\b(?:url|website|web ?site|link|permalink|profile ?link|linkedin|facebook ?(?:url|profile)|twitter ?(?:handle|username)|instagram|author ?link|homepage|web ?page|x ?handle|author url)\b/,
    except: /\b(?:clicks?|domain|text|type|company|visits?|source|spent|time|total|name)\b/,
  },
  {
    kind: "name",
    names:
      /\b(?:(?:first|last|middle|full|given|family|sur|maiden|nick|legal|preferred|display|user|screen|contact|patient|person|customer|client|respondent|recipient|recipient ?first|recipient ?last|lead|member|guest|reviewer|author|caller|owner|emergency ?contact|spouse|guarantor|assistant|supplied|salutation|agent|physician|doctor|provider|surgeon|attending|pcp|referring ?(?:provider|physician))[ ']?s? ?names?|surname|forename|initials|suffix|salutation|name ?(?:first|last|full|middle)|nombre|nombres|apellidos?|vorname|nachname|prenom|nom|nome|cognome|sobrenome|(?:contact|account|lead|record|company|campaign|deal|opportunity) owner|owner|reports ?to|created ?by|(?:last ?)?modified ?by|author|author ?title|autor|reviewer|guarantor|next ?of ?kin|provider|physician|attending|surgeon|referring ?(?:provider|physician)|generated by)\b/,
    except:
      /\b(?:ids?|group|groups|type|count|specialty|referral|recommend\w*|communicat\w*|rating|score|review number|number of|quality|owner ?ship|skill|availability|network|new|number)\b|^(?:is|has|can) /,
  },
  { kind: "name", names: /^(?:names?|patient|user|username|user name|author|reviewer|handle|screen name)$/ },
  {
    kind: "personal-code",
    names:
      /^(?:id|key|guid|uuid|code)$|\b(?:(?:record|contact|lead|prospect|respondent|response|participant|subject|person|individual|user|author|reviewer|customer|client|student|answer|case|member|owner|individual|network|session|cookie|visitor|collector|external|hubspot|salesforce|crm|master ?record|jigsaw|review|place|google|answer|encounter|visit|appointment|deal|opportunity|survey ?response|created ?by|modified ?by|external ?data|guest)(?: ?\/? ?(?:ids?|identifier|number|no|key|reference|guid|ref))(?: ?associated)?|record ?id|external ?(?:reference|data ?reference)|redcap ?survey ?identifier|token|hash|fingerprint|lead number|custom data(?: \d)?|row checksum|do not modify .*)\b/,
    except: /\b(?:facility|hospital|campaign|provider ccn|ccn|brand|measure|course|site)\b/,
  },
];

/** A column name as plain lower-case words: accents, code marks, camel case and Salesforce's `__c` gone. */
export function plainName(column: string): string {
  return column
    .replace(/__[a-z]+$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9#]+/g, " ")
    .trim();
}

/** Column names that number things, never people; their unique codes convict nobody. */
const aboutThings =
  /\b(?:facility|hospital|provider|campaign|measure|organi[sz]ation|location|site|brand|product|store) ?(?:id|ids|number|no|code|ccn|identifier)\b|^ccn$|\b(?:revenue|amount|price|cost|spend|impressions|views)\b/;

/** Whether a column name says that its codes number things (a facility id, an amount), not people. */
export function namesThings(column: string): boolean {
  return aboutThings.test(plainName(column));
}

/** The kind of identifier a column name announces, or null. */
export function kindByName(column: string): IdentifierKind | null {
  const name = plainName(column);
  if (/\?|\bhow\b|\bwhat\b|\bwhich\b|\byou\b|\byour\b/.test(column.toLowerCase()) && name.split(" ").length > 4)
    return null;
  const found = nameRules.find(({ names, except }) => names.test(name) && !(except?.test(name) ?? false));
  if (found === undefined) return null;
  const aboutThing = found.kind === "name" && thing.test(name) && !/\b(?:owner|contact|patient|author)\b/.test(name);
  return aboutThing ? null : found.kind;
}
