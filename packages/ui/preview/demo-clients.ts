export const demoClients = [
  { id: "1", label: "Brauerei Lindenhof GmbH & Co. KG", description: "K-1042 · Stuttgart" },
  { id: "2", label: "Praxis Dr. Sommer", description: "K-1043 · Esslingen" },
  { id: "3", label: "Kita Regenbogen e. V.", description: "K-1044 · Tübingen" },
];
