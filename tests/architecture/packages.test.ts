import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Manifest = {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
type LockedPackage = {
  readonly resolved?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const installed = Object.entries(lock.packages).filter(([folder]) => folder !== "");
const declared = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe("packages", () => {
  it("are pinned to one exact version each", () => {
    expect(declared.length).toBeGreaterThan(20);
    expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(declared.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual(
      [],
    );
  });

  it("are locked by content, without naming a host (omit-lockfile-registry-resolved in .npmrc)", () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.flatMap(([folder, { resolved }]) => (resolved === undefined ? [] : [folder]))).toEqual([]);
    expect(installed.flatMap(([folder, { integrity, inBundle }]) => ((integrity ?? inBundle) ? [] : [folder]))).toEqual(
      [],
    );
  });

  it("install without running anyone's script, but for one that only checks its own binary", () => {
    const scripted = installed.flatMap(([folder, { hasInstallScript }]) =>
      hasInstallScript ? [folder.replace(/^.*node_modules\//, "")] : [],
    );
    expect([...new Set(scripted)].toSorted()).toEqual(["esbuild"]);
  });

  it("are locked for every machine: npm ci refuses a lock that lacks another platform's binary", () => {
    const holders = (folder: string, name: string) => {
      const parents = folder
        .split("/node_modules/")
        .map((_, depth, all) => all.slice(0, depth + 1).join("/node_modules/"));
      return ["", ...parents.map((parent) => `${parent}/`)].map(
        (parent) => lock.packages[`${parent}node_modules/${name}`]?.version,
      );
    };
    const wanted = installed.flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).map(([name, version]) => ({ folder, name, version })),
    );
    const exact = wanted.filter(({ version }) => /^\d/.test(version));
    expect(exact.length).toBeGreaterThan(20);
    expect(exact.filter(({ folder, name, version }) => !holders(folder, name).includes(version))).toEqual([]);
  });

  it("hold one copy of Arrow, because tables of one copy are silently empty in another", () => {
    expect(installed.filter(([folder]) => folder.endsWith("node_modules/apache-arrow"))).toHaveLength(1);
  });

  it("run on every Node this project promises", () => {
    expect(manifest.engines.node).toBe("^20.19.0 || ^22.13.0 || >=24.0.0");
  });
});
