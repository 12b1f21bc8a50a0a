import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { WelcomeBanner } from "../../src/dashboard/WelcomeBanner.tsx";
import type { ExampleName } from "../../src/state/session.ts";
import { axeFindings } from "../support/axe.ts";

function show(dataSet: ExampleName) {
  const acts = { onFiles: vi.fn(), onTooMany: vi.fn(), onHide: vi.fn(), onExample: vi.fn() };
  return { ...render(<WelcomeBanner dataSet={dataSet} {...acts} />), ...acts };
}

describe("the banner over a worked example", () => {
  it("says that the invented hospital is invented, and leads to the real files", async () => {
    const { onExample } = show("riverside");
    expect(screen.getByRole("heading").textContent).toMatch(/every number below are invented/);
    await userEvent.click(screen.getByRole("button", { name: /US hospitals example \(real, public\)/ }));
    expect(onExample).toHaveBeenCalledExactlyOnceWith("us-hospitals");
  });

  it("says that the public files compare hospitals, and leads back", async () => {
    const { onExample } = show("us-hospitals");
    expect(screen.getByRole("heading").textContent).toMatch(/real, public files/);
    expect(document.body.textContent).toMatch(/compares hospitals, not patients/);
    await userEvent.click(screen.getByRole("button", { name: /Riverside Health example \(invented\)/ }));
    expect(onExample).toHaveBeenCalledExactlyOnceWith("riverside");
  });

  it("takes files and can be hidden", async () => {
    const { onFiles, onHide } = show("riverside");
    const file = new File(["a,b\n"], "leads.csv");
    await userEvent.upload(screen.getByTestId("choose-files"), file);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
    fireEvent.click(screen.getByRole("button", { name: "Hide this banner" }));
    expect(onHide).toHaveBeenCalledOnce();
  });

  it("breaks no rule that axe knows", async () => {
    const { container } = show("riverside");
    expect(await axeFindings(container)).toEqual([]);
  });
});
