import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PaperLedger } from "../../../src/dashboard/snapshot/PaperLedger.tsx";
import type { ExportedPopulation } from "../../../src/domain/exported.ts";
import { anAnswer } from "../../support/answer.ts";

const answer = anAnswer();
const before: ExportedPopulation = { rows: "survey", keep: { location: ["East"] }, period: null };
const left: ExportedPopulation = {
  ...{ rows: "survey", keep: {}, period: answer.period },
  parts: ["preference asked", "preference no", "preference yes"],
};
const print = () => window.dispatchEvent(new Event("beforeprint"));

describe("a page that the browser prints by itself", () => {
  it("enters in the ledger whose counts leave, once for each content", () => {
    const exported = vi.fn();
    const shown = render(<PaperLedger answer={answer} earlier={[before]} exported={exported} />);
    expect(exported).not.toHaveBeenCalled();
    print();
    expect(exported).toHaveBeenCalledExactlyOnceWith([before, left]);

    shown.rerender(<PaperLedger answer={answer} earlier={[before, left]} exported={exported} />);
    print();
    expect(exported).toHaveBeenCalledOnce();

    const period = { from: 24315, to: 24317 };
    shown.rerender(<PaperLedger answer={anAnswer({ period })} earlier={[before, left]} exported={exported} />);
    print();
    expect(exported).toHaveBeenLastCalledWith([before, left, { ...left, period }]);

    shown.unmount();
    print();
    expect(exported).toHaveBeenCalledTimes(2);
  });
});
