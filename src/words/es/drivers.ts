import type * as en from "../en/drivers.ts";
import type { Twin } from "../twin.ts";

/** What a built-in driver is called and means. */
export const driverTexts: typeof en.driverTexts = {
  access: {
    label: "Acceso",
    definition:
      "Rapidez y disponibilidad de citas: que atiendan pronto, a una hora conveniente, y que se pueda llamar y reservar.",
    actions: {
      fix: "Atender antes: acorte la espera de la primera cita.",
      protect: "Proteja las esperas cortas: mantenga citas libres a medida que crece la demanda.",
    },
  },
  communication: {
    label: "Comunicación",
    definition: "Escucha, respeto y trato: que lo escuchen, le expliquen con claridad y lo traten como persona.",
    actions: {
      fix: "Primero escuche: dé tiempo para preguntar y explique el plan con claridad.",
      protect: "Proteja la escucha y el respeto al cambiar horarios.",
    },
  },
  continuity: {
    label: "Continuidad",
    definition:
      "Experiencia previa, un médico conocido y seguimiento: atención que continúa de una visita a la siguiente.",
    actions: {
      fix: "Mantenga el hilo: el mismo médico, y una llamada después de cada alta.",
      protect: "Proteja la continuidad: que los pacientes sigan con el médico que conocen.",
    },
  },
  cost: {
    label: "Costo",
    definition:
      "Precio y facturación: lo que la atención le cuesta al paciente, sabido de antemano y cobrado sin sorpresas.",
    actions: {
      fix: "Explique el precio antes de la visita.",
      protect: "Mantenga precios y facturas tan claros como ahora.",
    },
  },
  digital: {
    label: "Digital",
    definition:
      "Citas en línea, portal y fichas correctas: lo que un paciente puede encontrar y hacer desde una pantalla.",
    actions: {
      fix: "Permita reservar, preguntar y encontrarnos en línea, sin llamar.",
      protect: "Mantenga las citas en línea y nuestras fichas correctas y en marcha.",
    },
  },
  expertise: {
    label: "Pericia",
    definition:
      "Pericia clínica, especialidad y tecnología: médicos que conocen el problema y tienen los medios para tratarlo.",
    actions: {
      fix: "Muestre la pericia de nuestros especialistas: quién trata qué, y con qué frecuencia.",
      protect: "Proteja nuestro nivel clínico: mantenga al día especialistas y equipos.",
    },
  },
  facility: {
    label: "Instalaciones",
    definition: "Limpieza, silencio y comodidad: las habitaciones, el edificio y la comida.",
    actions: {
      fix: "Haga las habitaciones más limpias y las noches más tranquilas.",
      protect: "Mantenga el edificio tan limpio y tranquilo como lo encuentran los pacientes.",
    },
  },
  insurance: {
    label: "Seguro",
    definition: "Plan aceptado, dentro de la red: si el seguro del paciente cubre la atención aquí.",
    actions: {
      fix: "Diga con claridad qué planes aceptamos y cierre los huecos de la red.",
      protect: "Mantenga en la red los planes que tienen los pacientes, y siga diciéndolo.",
    },
  },
  location: {
    label: "Ubicación",
    definition:
      "Distancia, estacionamiento y horario: si el lugar queda cerca, es fácil de alcanzar y está abierto cuando hace falta.",
    actions: {
      fix: "Hágalo más fácil de alcanzar: primero estacionamiento, horario e indicaciones.",
      protect: "Mantenga fácil el acceso: cuide el estacionamiento y el horario.",
    },
  },
  referral: {
    label: "Referencia médica",
    definition: "Recomendación profesional: un médico, una enfermera o una aseguradora envió al paciente.",
    actions: {
      fix: "Facilite que los médicos refieran: una llamada, una respuesta.",
      protect: "Mantenga informados, después de cada visita, a los médicos que refieren.",
    },
  },
  reputation: {
    label: "Reputación",
    definition: "Nombre, confianza y premios: por qué se conoce al hospital antes de que alguien entre.",
    actions: {
      fix: "Gánese el nombre: ponga resultados y reconocimientos donde la gente mira.",
      protect: "Proteja el nombre: que las promesas y la publicidad vayan al mismo paso.",
    },
  },
  "safety-outcomes": {
    label: "Seguridad clínica",
    definition: "Calidad, resultado y seguridad: atención que funciona, alivia el dolor y no hace daño.",
    actions: {
      fix: "Mejore y publique los resultados: muestre qué hacemos para cuidar a los pacientes.",
      protect: "Mantenga la seguridad primero y siga publicando nuestros resultados.",
    },
  },
  team: {
    label: "Equipo",
    definition: "Enfermería, personal y trabajo en equipo: gente atenta, suficiente, que trabaja junta.",
    actions: {
      fix: "Ponga suficiente gente atenta junto a la cama y en la recepción.",
      protect: "Conserve a las enfermeras y al personal que los pacientes elogian.",
    },
  },
  "word-of-mouth": {
    label: "Boca a boca",
    definition: "Amigos, familia y reseñas: lo que otros pacientes dicen de nosotros.",
    actions: {
      fix: "Pida a más pacientes que lo cuenten, y responda todas las reseñas.",
      protect: "Siga respondiendo reseñas: los pacientes las leen antes de elegir.",
    },
  },
};

/** What is said of a driver that a user added. */
export const ownDriverTexts: Twin<typeof en.ownDriverTexts> = {
  definition: (label) => `Lo que la gente entiende por ${label}.`,
  fix: (label) => `Trabaje en ${label}.`,
  protect: (label) => `Mantenga ${label} tan bien como está.`,
};
