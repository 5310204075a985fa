import { OutsideAddresses } from "./outside-address";

const addresses = new OutsideAddresses(["10.1.0.0/16", "fd00::7"]);

test.each([
  ...["127.0.0.1", "10.0.0.1", "172.31.0.9", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1"],
  ...[
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fd00::8",
    "ff02::1",
    "::ffff:8.8.8.8",
    "::ffff:7f00:1",
  ],
  ...["64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1", "[::1]", "localhost", "2130706433", "0x7f.1", ""],
])("%s is not connected to", (address) => {
  expect(addresses.mayConnectTo(address)).toBe(false);
});

test.each(["8.8.8.8", "2606:4700::1111", "10.1.2.3", "fd00::7"])("%s is connected to", (address) => {
  expect(addresses.mayConnectTo(address)).toBe(true);
});

test("a name that leads inside is refused when it is looked up", async () => {
  const error = await new Promise((resolve) => {
    addresses.lookup("localhost", { all: true }, resolve);
  });
  expect(String(error)).toContain("leads into the own network");
});
