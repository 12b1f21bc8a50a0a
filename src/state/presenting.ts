import type { DataRoom } from "./dataRoom.ts";
import type { Session, SessionState } from "./session.ts";
import type { Workspace } from "./workspace.ts";

type Around = {
  readonly room: () => DataRoom | null;
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  readonly changeWorkspace: (change: Partial<Workspace>) => void;
};

/** What a presenter needs of the session: what is aimed at, saved views, and the ledger of what leaves. The examples hold no person and keep none. */
export const createPresenting = ({
  room,
  state,
  set,
  changeWorkspace,
}: Around): Pick<Session, "aim" | "keepViews" | "refusedTogether" | "exported" | "leave"> => {
  const refusedTogether: Session["refusedTogether"] = async (populations) => {
    const shown = room();
    if (shown === null || state().dataSet !== "own") return null;
    return (await import("./exportLedger.ts")).refusedTogether(shown.engine, populations);
  };
  const exported: Session["exported"] = (exports) => {
    if (state().dataSet === "own") changeWorkspace({ exports });
  };
  return {
    aim: (aims) => {
      if (state().dataSet === "own") changeWorkspace(aims);
      else set({ exampleAims: aims });
    },
    keepViews: (views) => {
      if (state().dataSet === "own") changeWorkspace({ views });
      else set({ exampleViews: views });
    },
    refusedTogether,
    exported,
    leave: async (populations) => {
      if (state().dataSet !== "own") return null;
      const { withExported } = await import("../domain/exported.ts");
      const together = () => withExported(state().workspace.exports, populations);
      const refused = await refusedTogether(together());
      if (refused === null) exported(together()); // what left meanwhile stays entered
      return refused;
    },
  };
};
