/**
 * The first row of a postcode area stands for the whole of it: together they cover every area of the United Kingdom. Then a
 * few more towns. See `../places.ts` for the form.
 */
export const areaRows = `
AB10 57.15 -2.11 Aberdeen|AL1 51.75 -0.34 St Albans|B1 52.48 -1.90 Birmingham|BA1 51.38 -2.36 Bath
BB1 53.75 -2.48 Blackburn|BD1 53.80 -1.75 Bradford|BH1 50.72 -1.88 Bournemouth|BL1 53.58 -2.43 Bolton
BN1 50.83 -0.14 Brighton|BR1 51.41 0.02 Bromley|BS1 51.45 -2.59 Bristol|BT1 54.60 -5.93 Belfast
CA1 54.89 -2.93 Carlisle|CB1 52.20 0.13 Cambridge|CF10 51.48 -3.18 Cardiff|CH1 53.19 -2.89 Chester
CM1 51.74 0.47 Chelmsford|CO1 51.89 0.90 Colchester|CR0 51.37 -0.10 Croydon|CT1 51.28 1.08 Canterbury
CV1 52.41 -1.51 Coventry|CW1 53.10 -2.44 Crewe|DA1 51.45 0.22 Dartford|DD1 56.46 -2.97 Dundee|DE1 52.92 -1.48 Derby
DG1 55.07 -3.61 Dumfries|DH1 54.78 -1.58 Durham|DL1 54.52 -1.55 Darlington|DN1 53.52 -1.13 Doncaster
DT1 50.71 -2.44 Dorchester|DY1 52.51 -2.08 Dudley|E1 51.52 -0.06 Whitechapel|EC1A 51.52 -0.10 London
EH1 55.95 -3.19 Edinburgh|EN1 51.65 -0.08 Enfield|EX1 50.72 -3.53 Exeter|FK1 56.00 -3.78 Falkirk
FY1 53.82 -3.05 Blackpool|G1 55.86 -4.25 Glasgow|GL1 51.86 -2.24 Gloucester|GU1 51.24 -0.57 Guildford
HA1 51.58 -0.34 Harrow|HD1 53.65 -1.78 Huddersfield|HG1 53.99 -1.54 Harrogate|HP1 51.75 -0.47 Hemel Hempstead
HR1 52.06 -2.72 Hereford|HS1 58.21 -6.39 Stornoway|HU1 53.74 -0.33 Hull|HX1 53.72 -1.86 Halifax|IG1 51.56 0.07 Ilford
IP1 52.06 1.15 Ipswich|IV1 57.48 -4.22 Inverness|KA1 55.61 -4.50 Kilmarnock|KT1 51.41 -0.30 Kingston upon Thames
KW15 58.98 -2.96 Kirkwall|KY1 56.11 -3.16 Kirkcaldy|L1 53.41 -2.98 Liverpool|LA1 54.05 -2.80 Lancaster
LD1 52.24 -3.38 Llandrindod Wells|LE1 52.64 -1.13 Leicester|LL30 53.32 -3.83 Llandudno|LN1 53.23 -0.54 Lincoln
LS1 53.80 -1.55 Leeds|LU1 51.88 -0.42 Luton|M1 53.48 -2.24 Manchester|ME1 51.39 0.50 Rochester
MK9 52.04 -0.76 Milton Keynes|ML1 55.79 -3.99 Motherwell|N1 51.54 -0.10 Islington|NE1 54.98 -1.61 Newcastle upon Tyne
NG1 52.95 -1.15 Nottingham|NN1 52.24 -0.90 Northampton|NP20 51.59 -3.00 Newport|NR1 52.63 1.30 Norwich
NW1 51.54 -0.14 Camden|OL1 53.54 -2.11 Oldham|OX1 51.75 -1.26 Oxford|PA1 55.85 -4.42 Paisley
PE1 52.57 -0.24 Peterborough|PH1 56.40 -3.43 Perth|PL1 50.37 -4.14 Plymouth|PO1 50.80 -1.09 Portsmouth
PR1 53.76 -2.70 Preston|RG1 51.46 -0.97 Reading|RH1 51.24 -0.17 Redhill|RM1 51.58 0.18 Romford
S1 53.38 -1.47 Sheffield|SA1 51.62 -3.94 Swansea|SE1 51.50 -0.09 Southwark|SG1 51.90 -0.20 Stevenage
SK1 53.41 -2.16 Stockport|SL1 51.51 -0.59 Slough|SM1 51.36 -0.19 Sutton|SN1 51.56 -1.78 Swindon
SO14 50.90 -1.40 Southampton|SP1 51.07 -1.79 Salisbury|SR1 54.91 -1.38 Sunderland|SS1 51.54 0.71 Southend-on-Sea
ST1 53.02 -2.18 Stoke-on-Trent|SW1A 51.50 -0.14 Westminster|SY1 52.71 -2.75 Shrewsbury|TA1 51.02 -3.10 Taunton
TD1 55.62 -2.81 Galashiels|TF1 52.70 -2.52 Telford|TN1 51.13 0.26 Tunbridge Wells|TQ1 50.46 -3.53 Torquay
TR1 50.26 -5.05 Truro|TS1 54.57 -1.23 Middlesbrough|TW1 51.45 -0.33 Twickenham|UB8 51.55 -0.48 Uxbridge
W1G 51.52 -0.15 Marylebone|WA1 53.39 -2.59 Warrington|WC1B 51.52 -0.12 Bloomsbury|WD17 51.66 -0.40 Watford
WF1 53.68 -1.50 Wakefield|WN1 53.55 -2.63 Wigan|WR1 52.19 -2.22 Worcester|WS1 52.58 -1.98 Walsall
WV1 52.59 -2.13 Wolverhampton|YO1 53.96 -1.08 York|ZE1 60.15 -1.14 Lerwick|SK7 53.36 -2.16 Bramhall
SK10 53.26 -2.13 Macclesfield|SK8 53.39 -2.21 Cheadle|WA14 53.39 -2.35 Altrincham|B91 52.41 -1.78 Solihull
GL50 51.90 -2.08 Cheltenham|ME14 51.27 0.52 Maidstone|BN21 50.77 0.28 Eastbourne|NG18 53.14 -1.20 Mansfield
EX31 51.08 -4.06 Barnstaple|SW19 51.42 -0.21 Wimbledon|IV51 57.41 -6.19 Portree|SY23 52.41 -4.08 Aberystwyth
BT48 55.00 -7.32 Londonderry|NE61 55.17 -1.69 Morpeth
`;
