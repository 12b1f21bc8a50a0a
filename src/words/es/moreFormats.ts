import type * as en from "../en/moreFormats.ts";

const leadsInstead = "Suelte Lead.csv u Opportunity.csv de la misma exportación.";

/** The rarer formats by the importer's id; a format that is called by its vendor's name alone is not among them. */
export const moreFormatTexts: typeof en.moreFormatTexts = {
  "activity-sheet": { label: "Hoja de actividad (mes, campaña, gasto)" },
  alchemer: { label: "Encuesta de Alchemer" },
  "apify-google-reviews": { label: "Reseñas de Google (Apify)" },
  brandwatch: { label: "Menciones de Brandwatch" },
  "cms-hcahps-long": { label: "HCAHPS de CMS por hospital" },
  "cms-hcahps-state": {
    label: "HCAHPS de CMS por estado",
    notEvidence:
      "Los promedios por estado ocultan los hospitales. Suelte el archivo por hospital de la misma publicación.",
  },
  "cms-hcahps-wide": { label: "Promedios lineales de HCAHPS, una fila por hospital" },
  "cms-hospital-list": { label: "Lista de hospitales de CMS" },
  "druglib-reviews": { label: "Reseñas de medicinas (druglib)" },
  "dynamics-365": { label: "Prospectos de Dynamics 365" },
  "dynamics-365-contacts": {
    label: "Contactos de Dynamics 365",
    notEvidence:
      "Los contactos y las cuentas dicen quiénes son las personas, no qué eligieron. Exporte prospectos u oportunidades.",
  },
  "facebook-recommendations": { label: "Recomendaciones de Facebook" },
  "google-ads": { label: "Informe de Google Ads" },
  "google-business-listings": { label: "Fichas de Google Business Profile" },
  "google-business-profile-reviews": { label: "Reseñas de Google (Business Profile)" },
  "google-forms": { label: "Encuesta de Google Forms" },
  "hubspot-contacts": { label: "Contactos de HubSpot" },
  "lead-management": { label: "Exportación de gestión de prospectos" },
  "listing-sheet": { label: "Revisión de fichas (directory, place, field, listed, truth)" },
  "marketo-funnel": { label: "Informe del embudo de marketing" },
  meltwater: { label: "Menciones de Meltwater" },
  "nhs-friends-and-family": { label: "Prueba de familiares y amigos del NHS" },
  "nhs-hospitals": { label: "Directorio de hospitales del NHS" },
  "nps-long": { label: "Encuesta NPS (una fila por respuesta)" },
  "press-ganey-long": { label: "Encuesta de Press Ganey (una fila por respuesta)" },
  "qualtrics-legacy": { label: "Encuesta de Qualtrics (formato antiguo)" },
  redcap: { label: "Encuesta de REDCap (códigos)" },
  "redcap-labels": { label: "Encuesta de REDCap (etiquetas)" },
  reddit: { label: "Publicaciones de Reddit" },
  "salesforce-account": {
    label: "Cuentas de Salesforce (exportación de datos)",
    notEvidence: `Las cuentas contienen organizaciones, no pacientes que eligieron. ${leadsInstead}`,
  },
  "salesforce-campaign": { label: "Campañas de Salesforce (exportación de datos)" },
  "salesforce-campaign-member": { label: "Miembros de campañas de Salesforce (exportación de datos)" },
  "salesforce-case": {
    label: "Casos de Salesforce (exportación de datos)",
    notEvidence: `Los casos contienen solicitudes de servicio, no elecciones. ${leadsInstead}`,
  },
  "salesforce-contact": {
    label: "Contactos de Salesforce (exportación de datos)",
    notEvidence: `Los contactos dicen quiénes son las personas, no qué eligieron. ${leadsInstead}`,
  },
  "salesforce-lead": { label: "Prospectos de Salesforce (exportación de datos)" },
  "salesforce-opportunity": { label: "Oportunidades de Salesforce (exportación de datos)" },
  "search-console-filters": {
    label: "Filtros de Google Search Console",
    notEvidence: "Enumera los filtros de una exportación de Search Console y no contiene datos.",
  },
  surveymonkey: { label: "Encuesta de SurveyMonkey" },
  "surveymonkey-one-row": { label: "Encuesta de SurveyMonkey (una fila de encabezado)" },
  "trustpilot-reviews": { label: "Reseñas de Trustpilot" },
  typeform: { label: "Encuesta de Typeform" },
  "yelp-reviews": { label: "Reseñas de Yelp" },
  "zoho-leads": { label: "Prospectos de Zoho CRM" },
};
