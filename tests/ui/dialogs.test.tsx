import { useState } from "react";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Button } from "../../src/ui/Button.tsx";
import { Dialog } from "../../src/ui/Dialog.tsx";
import { KeyMap } from "../../src/ui/KeyMap.tsx";
import { Popover } from "../../src/ui/Popover.tsx";
import { placePopover } from "../../src/ui/popoverPlace.ts";
import { axeFindings } from "../support/axe.ts";
import { shimDialogs } from "./dialogShim.ts";

beforeAll(shimDialogs);

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Explain
      </Button>
      <Dialog
        open={open}
        title="Preference: 31%"
        onClose={() => {
          setOpen(false);
        }}
      >
        <p>About 31 of 100.</p>
      </Dialog>
    </>
  );
}

it("a dialog takes focus and gives it back", async () => {
  render(<Page />);
  await userEvent.tab();
  const opener = document.activeElement;
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("dialog", { name: "Preference: 31%" })).toBeTruthy();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Close");
  await userEvent.keyboard("{Enter}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it("a dialog asks its owner when Escape cancels it, and stays until told", () => {
  const onClose = vi.fn();
  render(
    <Dialog open title="Keys" onClose={onClose}>
      <p>…</p>
    </Dialog>,
  );
  const cancelled = fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  expect(cancelled).toBe(false);
  expect(onClose).toHaveBeenCalledOnce();
  expect(screen.getByRole("dialog")).toBeTruthy();
});

it("a popover closes on a click beside it, not inside it", async () => {
  const onClose = vi.fn();
  render(
    <Popover open anchor={document.body} title="Preference" onClose={onClose}>
      <p>inside</p>
    </Popover>,
  );
  await userEvent.click(screen.getByText("inside"));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("dialog"));
  expect(onClose).toHaveBeenCalledOnce();
});

it("the key map names every key and lets single letters be turned off", async () => {
  const onChange = vi.fn();
  const groups = [{ title: "On the page", keys: [{ press: ["F"], does: "filters" }] }];
  const { container } = render(
    <KeyMap
      open
      title="Keys"
      groups={groups}
      onClose={() => undefined}
      letters={{ label: "Single letters act", on: true, onChange }}
    />,
  );
  expect(await axeFindings(container)).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Single letters act" }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
});

describe("a popover's place", () => {
  const view = { width: 1440, height: 900 };
  const popover = { width: 560, height: 300 };
  it("is under its anchor, centred", () => {
    expect(placePopover({ left: 600, top: 100, width: 40, height: 24 }, popover, view)).toEqual({
      left: 340,
      top: 132,
    });
  });
  it("is above it where there is no room below", () => {
    expect(placePopover({ left: 600, top: 800, width: 40, height: 24 }, popover, view).top).toBe(492);
  });
  it("never leaves the window", () => {
    expect(placePopover({ left: 0, top: 100, width: 24, height: 24 }, popover, view).left).toBe(8);
    expect(placePopover({ left: 1430, top: 100, width: 24, height: 24 }, popover, view).left).toBe(872);
    expect(placePopover({ left: 0, top: 0, width: 24, height: 24 }, { width: 560, height: 2000 }, view).top).toBe(8);
  });
});
