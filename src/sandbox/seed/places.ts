/** A place that a search can name: its outward code (or only the area, for a whole area), town and rough position. */
export interface Place {
  /** A postcode area such as `SK`. */
  readonly area: string;
  /** An outward code in it, such as `SK1`. */
  readonly outward: string;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
}

// area, outward code, town, latitude, longitude (of the town, to about a kilometre). The first row of an area stands
// for the whole of it; together they cover every postcode area of the United Kingdom.
const rows = `
AB AB10 57.15 -2.11 Aberdeen|AL AL1 51.75 -0.34 St Albans|B B1 52.48 -1.90 Birmingham|BA BA1 51.38 -2.36 Bath
BB BB1 53.75 -2.48 Blackburn|BD BD1 53.80 -1.75 Bradford|BH BH1 50.72 -1.88 Bournemouth|BL BL1 53.58 -2.43 Bolton
BN BN1 50.83 -0.14 Brighton|BR BR1 51.41 0.02 Bromley|BS BS1 51.45 -2.59 Bristol|BT BT1 54.60 -5.93 Belfast
CA CA1 54.89 -2.93 Carlisle|CB CB1 52.20 0.13 Cambridge|CF CF10 51.48 -3.18 Cardiff|CH CH1 53.19 -2.89 Chester
CM CM1 51.74 0.47 Chelmsford|CO CO1 51.89 0.90 Colchester|CR CR0 51.37 -0.10 Croydon|CT CT1 51.28 1.08 Canterbury
CV CV1 52.41 -1.51 Coventry|CW CW1 53.10 -2.44 Crewe|DA DA1 51.45 0.22 Dartford|DD DD1 56.46 -2.97 Dundee
DE DE1 52.92 -1.48 Derby|DG DG1 55.07 -3.61 Dumfries|DH DH1 54.78 -1.58 Durham|DL DL1 54.52 -1.55 Darlington
DN DN1 53.52 -1.13 Doncaster|DT DT1 50.71 -2.44 Dorchester|DY DY1 52.51 -2.08 Dudley|E E1 51.52 -0.06 Whitechapel
EC EC1A 51.52 -0.10 London|EH EH1 55.95 -3.19 Edinburgh|EN EN1 51.65 -0.08 Enfield|EX EX1 50.72 -3.53 Exeter
FK FK1 56.00 -3.78 Falkirk|FY FY1 53.82 -3.05 Blackpool|G G1 55.86 -4.25 Glasgow|GL GL1 51.86 -2.24 Gloucester
GU GU1 51.24 -0.57 Guildford|HA HA1 51.58 -0.34 Harrow|HD HD1 53.65 -1.78 Huddersfield|HG HG1 53.99 -1.54 Harrogate
HP HP1 51.75 -0.47 Hemel Hempstead|HR HR1 52.06 -2.72 Hereford|HS HS1 58.21 -6.39 Stornoway|HU HU1 53.74 -0.33 Hull
HX HX1 53.72 -1.86 Halifax|IG IG1 51.56 0.07 Ilford|IP IP1 52.06 1.15 Ipswich|IV IV1 57.48 -4.22 Inverness
KA KA1 55.61 -4.50 Kilmarnock|KT KT1 51.41 -0.30 Kingston upon Thames|KW KW15 58.98 -2.96 Kirkwall|KY KY1 56.11 -3.16 Kirkcaldy
L L1 53.41 -2.98 Liverpool|LA LA1 54.05 -2.80 Lancaster|LD LD1 52.24 -3.38 Llandrindod Wells|LE LE1 52.64 -1.13 Leicester
LL LL30 53.32 -3.83 Llandudno|LN LN1 53.23 -0.54 Lincoln|LS LS1 53.80 -1.55 Leeds|LU LU1 51.88 -0.42 Luton
M M1 53.48 -2.24 Manchester|ME ME1 51.39 0.50 Rochester|MK MK9 52.04 -0.76 Milton Keynes|ML ML1 55.79 -3.99 Motherwell
N N1 51.54 -0.10 Islington|NE NE1 54.98 -1.61 Newcastle upon Tyne|NG NG1 52.95 -1.15 Nottingham|NN NN1 52.24 -0.90 Northampton
NP NP20 51.59 -3.00 Newport|NR NR1 52.63 1.30 Norwich|NW NW1 51.54 -0.14 Camden|OL OL1 53.54 -2.11 Oldham
OX OX1 51.75 -1.26 Oxford|PA PA1 55.85 -4.42 Paisley|PE PE1 52.57 -0.24 Peterborough|PH PH1 56.40 -3.43 Perth
PL PL1 50.37 -4.14 Plymouth|PO PO1 50.80 -1.09 Portsmouth|PR PR1 53.76 -2.70 Preston|RG RG1 51.46 -0.97 Reading
RH RH1 51.24 -0.17 Redhill|RM RM1 51.58 0.18 Romford|S S1 53.38 -1.47 Sheffield|SA SA1 51.62 -3.94 Swansea
SE SE1 51.50 -0.09 Southwark|SG SG1 51.90 -0.20 Stevenage|SK SK1 53.41 -2.16 Stockport|SL SL1 51.51 -0.59 Slough
SM SM1 51.36 -0.19 Sutton|SN SN1 51.56 -1.78 Swindon|SO SO14 50.90 -1.40 Southampton|SP SP1 51.07 -1.79 Salisbury
SR SR1 54.91 -1.38 Sunderland|SS SS1 51.54 0.71 Southend-on-Sea|ST ST1 53.02 -2.18 Stoke-on-Trent|SW SW1A 51.50 -0.14 Westminster
SY SY1 52.71 -2.75 Shrewsbury|TA TA1 51.02 -3.10 Taunton|TD TD1 55.62 -2.81 Galashiels|TF TF1 52.70 -2.52 Telford
TN TN1 51.13 0.26 Tunbridge Wells|TQ TQ1 50.46 -3.53 Torquay|TR TR1 50.26 -5.05 Truro|TS TS1 54.57 -1.23 Middlesbrough
TW TW1 51.45 -0.33 Twickenham|UB UB8 51.55 -0.48 Uxbridge|W W1G 51.52 -0.15 Marylebone|WA WA1 53.39 -2.59 Warrington
WC WC1B 51.52 -0.12 Bloomsbury|WD WD17 51.66 -0.40 Watford|WF WF1 53.68 -1.50 Wakefield|WN WN1 53.55 -2.63 Wigan
WR WR1 52.19 -2.22 Worcester|WS WS1 52.58 -1.98 Walsall|WV WV1 52.59 -2.13 Wolverhampton|YO YO1 53.96 -1.08 York
ZE ZE1 60.15 -1.14 Lerwick|SK SK7 53.36 -2.16 Bramhall|SK SK10 53.26 -2.13 Macclesfield|SK SK8 53.39 -2.21 Cheadle
WA WA14 53.39 -2.35 Altrincham|B B91 52.41 -1.78 Solihull|GL GL50 51.90 -2.08 Cheltenham|ME ME14 51.27 0.52 Maidstone
BN BN21 50.77 0.28 Eastbourne|NG NG18 53.14 -1.20 Mansfield|EX EX31 51.08 -4.06 Barnstaple|SW SW19 51.42 -0.21 Wimbledon
IV IV51 57.41 -6.19 Portree|SY SY23 52.41 -4.08 Aberystwyth|BT BT48 55.00 -7.32 Londonderry|NE NE61 55.17 -1.69 Morpeth
`;

/** Every place, the ones that stand for a whole postcode area first. */
export const places: readonly Place[] = rows
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [area = '', outward = '', latitude, longitude, ...town] = row.split(' ');
    return {
      area,
      outward,
      town: town.join(' '),
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  });
