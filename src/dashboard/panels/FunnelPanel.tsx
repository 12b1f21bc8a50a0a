import { lazy } from "react";
import { StageTable } from "../../charts/StageTable.tsx";
import { Message } from "../../ui/Message.tsx";
import { funnelAbsence } from "../../story/absences.ts";
import { preferenceLede } from "../../story/ledes.ts";
import { panelWords } from "#words/panels.ts";
import { inSentence } from "#words/lists.ts";
import { focusedBrand, focusedDriver, onPaper, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { absenceWords } from "#words/absences.ts";

const AssociationTable = lazy(async () => ({
  default: (await import("../../charts/AssociationTable.tsx")).AssociationTable,
}));

const box = (width: number) => ({ width, height: 131 });

/** Against whom: the funnel beside competitors, or, with a driver in focus, who is linked with it. */
export function FunnelPanel({ answer, view, width, paper, updating, hovered, onHover, onLook, onExplain }: PanelProps) {
  const shared = { size: box(width), hovered, onHover, onExplain, updating, ...onPaper(paper) };
  const driver = answer.drivers.find((evidence) => evidence.driver === focusedDriver(view)[0]);
  if (driver && driver.associations.length > 0)
    return (
      <AssociationTable
        {...shared}
        id="funnel"
        title={panelWords.funnel.on(panelWords.funnel.title, inSentence(driver.label))}
        summary={panelWords.funnel.linked(inSentence(driver.label))}
        data={driver.associations}
        brands={answer.brands}
      />
    );
  const empty = funnelAbsence(answer);
  return (
    <StageTable
      {...shared}
      id="funnel"
      title={panelWords.funnel.title}
      summary={
        empty === null ? (
          <>
            {paper ? null : <SentenceText sentence={preferenceLede(answer)} />}
            {panelWords.funnel.note}
          </>
        ) : (
          ""
        )
      }
      data={answer.funnel}
      {...(paper ? { form: "print" as const } : {})}
      {...(empty === null ? {} : { message: <Message title={absenceWords.notCompared}>{empty}</Message> })}
      selected={focusedBrand(view)}
      onSelect={(brand) => {
        onLook({ focus: brand === null ? null : { kind: "brand", brand } });
      }}
    />
  );
}
