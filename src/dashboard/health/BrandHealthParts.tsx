import type { ReactNode } from "react";
import { HealthStack } from "../../charts/HealthStack.tsx";
import type { BrandHealth } from "../../domain/brandHealth.ts";
import { brandHealthSentence } from "../../story/brandHealthSentence.ts";
import { Message } from "../../ui/Message.tsx";
import { gapsSentence, weightsLine } from "#words/brandHealth.ts";
import { panelWords } from "#words/panels.ts";
import { formatPeriodBriefly } from "../../words/format.ts";
import type { PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { HealthRanks } from "./HealthRanks.tsx";
import { HealthWeightsButton } from "./HealthWeightsButton.tsx";

type BrandHealthPartsProps = PanelProps & {
  readonly health: BrandHealth;
  /** The control that closes it again. */
  readonly toggle: ReactNode;
};

/** The index as the stack of its parts, the weights it is made by, and its places among the hospitals. */
export function BrandHealthParts({
  answer,
  health,
  width,
  updating,
  choices,
  toggle,
  onExplain,
}: BrandHealthPartsProps) {
  const { index, parts, available } = health;
  const missing = gapsSentence(parts, available);
  return (
    <>
      <HealthStack
        id="health"
        title={panelWords.health.title}
        summary={
          index.value === null ? (
            (missing ?? "")
          ) : (
            <SentenceText sentence={brandHealthSentence(health, answer.against)} />
          )
        }
        data={health}
        before={answer.against === null ? "" : formatPeriodBriefly(answer.against)}
        size={{ width: Math.min(width, 760), height: 166 }}
        updating={updating}
        actions={toggle}
        onExplain={onExplain}
        {...(index.value === null ? { message: <Message title={panelWords.health.none}>{missing}</Message> } : {})}
      />
      <p className="note">
        {weightsLine(parts)} {index.value === null ? "" : missing}{" "}
        <HealthWeightsButton health={health} choices={choices} />
      </p>
      {health.rows.length > 1 ? <HealthRanks health={health} /> : null}
    </>
  );
}
