import { basePathOf, clientIdIn, documentIdIn, withClient } from "./portal-address";
import { PortalFocus } from "./portal-focus";

function storeWith(clientId: string | null) {
  const kept: string[] = [];
  return { kept, getItem: () => clientId, setItem: (_key: string, value: string) => void kept.push(value) };
}

describe("addresses of the portal", () => {
  it("begin with the client's once there are several", () => {
    expect(basePathOf("/portal/documents/1")).toBe("/portal");
    expect(basePathOf("/portal/clients/a/documents/1")).toBe("/portal/clients/a");
    expect(withClient("/portal/documents/1", "a")).toBe("/portal/clients/a/documents/1");
    expect(withClient("/portal/clients/b/profile", "a")).toBe("/portal/clients/a/profile");
  });

  it("say what they are about", () => {
    expect([clientIdIn("/portal/"), documentIdIn("/portal/")]).toEqual([null, null]);
    expect([clientIdIn("/portal/clients/a/"), documentIdIn("/portal/clients/a/documents/1")]).toEqual(["a", "1"]);
    expect(documentIdIn("/portal/documents/1")).toBe("1");
  });
});

describe("what a tab is about", () => {
  it("is what its address names", () => {
    expect(new PortalFocus("/portal/", false, storeWith("a")).read()).toBeNull();
    expect(new PortalFocus("/portal/documents/1", false, storeWith("a")).read()).toBe("1");
    expect(new PortalFocus("/portal/clients/b/documents/1", true, storeWith("a")).read()).toBe("b");
  });

  it("is what it was about before it was reloaded", () => {
    expect(new PortalFocus("/portal/", true, storeWith("a")).read()).toBe("a");
    expect(new PortalFocus("/portal/", true, null).read()).toBeNull();
  });

  it("is the client it has shown, from then on", () => {
    const store = storeWith(null);
    const focus = new PortalFocus("/portal/documents/1", false, store);
    focus.keep("a");
    expect(focus.read()).toBe("a");
    expect(store.kept).toEqual(["a"]);
  });
});
