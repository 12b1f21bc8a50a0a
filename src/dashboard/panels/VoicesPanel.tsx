import { lazy } from "react";
import { onSight } from "../onSight.tsx";

/** Who carries the conversation in public. */
export const VoicesPanel = onSight(
  lazy(async () => ({ default: (await import("../beside/VoiceParts.tsx")).VoiceParts })),
);
