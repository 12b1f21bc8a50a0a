import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { OwnDriverForm } from "../../src/dashboard/words/OwnDriverForm.tsx";
import { RemoveDriver } from "../../src/dashboard/words/RemoveDriver.tsx";
import { axeFindings } from "../support/axe.ts";
import { shimDialogs } from "../ui/dialogShim.ts";

beforeAll(shimDialogs);

describe("the form of a driver of one's own", () => {
  it("takes name, meaning, place and wordings, and refuses a name that is taken", async () => {
    const onAdd = vi.fn();
    const { container } = render(
      <OwnDriverForm named={[{ id: "access", label: "Access" }]} onAdd={onAdd} onCancel={vi.fn()} />,
    );
    expect(await axeFindings(container)).toEqual([]);
    const name = screen.getByLabelText("Name on the page");
    await userEvent.type(name, "access");
    expect(screen.getByRole("alert").textContent).toBe("There is a driver of this name already.");
    await userEvent.clear(name);
    await userEvent.type(name, "Parking");
    await userEvent.selectOptions(screen.getByLabelText("Role"), "gate");
    await userEvent.type(screen.getByLabelText(/^Survey questions/), "Ease of parking{Enter}Parking");
    await userEvent.type(screen.getByLabelText(/^Words in texts/), "parking");
    await userEvent.click(screen.getByRole("button", { name: "Add it and read the texts" }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({
      id: "own-parking",
      label: "Parking",
      definition: "",
      role: "gate",
      group: "convenience",
      items: ["Ease of parking", "Parking"],
      phrases: { mentions: ["parking"], near: [], exclusions: [] },
    });
  });
});

describe("removing it", () => {
  it("asks once", async () => {
    const onRemove = vi.fn();
    render(<RemoveDriver label="Parking" onRemove={onRemove} />);
    await userEvent.click(screen.getByRole("button", { name: "Remove this driver" }));
    expect(onRemove).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Remove this driver" }));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});
