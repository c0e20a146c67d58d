// Closed lists of words by which a name, an address and everything else are told apart.

/** Forms of address. They mark the order of a name and say nothing about a gender: it is never read from them. */
export const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|rev|master|mstr)\.?$/i;

/** Of an age: "27", "27y", "aged 27", "27 years old". */
export const age = /^(?:aged? ?:? ?)?\d{1,3} ?(?:y|yo|y\/o|yrs?|years?)?(?: old)?$/i;

/** Words inside a surname: "van der Berg". */
export const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|st\.?|ap)$/i;

const streets =
  'street|road|avenue|drive|crescent|terrace|cottages?|house|flat|apartments?|apt|gardens|mews|building|st|rd|ave';
const nameable =
  'lane|close|way|court|place|grove|square|hill|row|walk|park|parade|rise|view|green|farm|lodge|barn|mill|manor|hall|villas?|tower|estate|quay|wharf|yard|gate|vale|croft|bank|mount|heath|meadows?|fields?';

/** Ends in a word that only an address has. */
export const streetEnd = new RegExp(`(?:^|\\s)(?:${streets}|lane|close|court)\\.?$`, 'i');

/** Has a word that only an address has: "14 High Street", "Rose Cottage". */
export const streetWord = new RegExp(`(?:^|\\s)(?:${streets})(?:\\s|$|\\.)`, 'i');

/** Has a word that an address may have, and a surname as well: "Park Lane", "Diane Lane". */
export const placeWord = new RegExp(`(?:^|\\s)(?:${streets}|${nameable})(?:\\s|$|\\.)`, 'i');

/** A county or a country: the screen has no field for it. "Durham" and "London" are towns as well. */
export const region =
  /^(?:(?:(?:north|south|east|west) )?\S+shire|(?:east |west )?sussex|west midlands|surrey|kent|essex|norfolk|suffolk|cornwall|devon|dorset|somerset|cumbria|northumberland|merseyside|greater (?:manchester|london)|(?:county|co\.?) \S+|tyne (?:and|&) wear|rutland|isle of wight|middlesex|gwynedd|powys|dyfed|gwent|(?:mid|south|west) glamorgan|(?:north|south|east|west) yorks|lancs|leics|notts|herts|hants|bucks|berks|oxon|cambs|beds|northants|lincs|staffs|worcs|glos|wilts|uk|united kingdom|gb|great britain|england|scotland|wales|northern ireland)\.?$/i;

/** Words of documents and of medicine that stand at the beginning of a block and are no name. */
export const notName =
  /^(?:patient|details|clinic|clinical|letter|referral|hospital|centre|center|surgery|practice|appointment|appt|new|urgent|routine|private|self|nhs|gp|mri|ct|xray|x-ray|scan|ultrasound|dexa|left|right|knee|hip|shoulder|ankle|spine|neck|back|pain|injury|tear|report|summary|record|demographics|date|dob|born|today|tomorrow|male|female|dear|hello|hi|mobile|phone|tel|sex|gender|surname|forename|postcode|email|address|contact|regards|kind|the|and|for|seen|printed|reviewed|registered|ltd|physio|physiotherapy|health|medical|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|unknown|none|not|tbc|n\/a)$/i;
