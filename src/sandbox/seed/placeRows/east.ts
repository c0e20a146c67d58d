/** Further districts of the east of England. See `../places.ts` for the form. */
export const eastRows = `
CB7 52.40 0.26 Ely|CB8 52.24 0.41 Newmarket|CB9 52.08 0.44 Haverhill|CB10 52.02 0.24 Saffron Walden
CM0 51.63 0.82 Burnham-on-Crouch|CM5 51.70 0.25 Ongar|CM6 51.87 0.36 Great Dunmow|CM7 51.88 0.55 Braintree
CM8 51.80 0.64 Witham|CM9 51.73 0.68 Maldon|CM12 51.63 0.42 Billericay|CM15 51.62 0.30 Brentwood
CM16 51.70 0.11 Epping|CM20 51.77 0.10 Harlow|CM23 51.87 0.16 Bishop's Stortford|CM24 51.90 0.20 Stansted Mountfitchet
CO7 51.86 0.96 Wivenhoe|CO9 51.94 0.64 Halstead|CO10 52.04 0.73 Sudbury|CO12 51.94 1.28 Harwich
CO13 51.83 1.25 Frinton-on-Sea|CO14 51.85 1.27 Walton-on-the-Naze|CO15 51.79 1.15 Clacton-on-Sea
IP7 52.04 0.95 Hadleigh|IP11 51.96 1.35 Felixstowe|IP12 52.09 1.32 Woodbridge|IP14 52.19 1.00 Stowmarket
IP17 52.22 1.49 Saxmundham|IP18 52.33 1.68 Southwold|IP19 52.34 1.51 Halesworth|IP22 52.38 1.11 Diss
IP24 52.41 0.75 Thetford|IP27 52.44 0.62 Brandon|IP28 52.34 0.51 Mildenhall|IP33 52.25 0.71 Bury St Edmunds
LN8 53.39 -0.34 Market Rasen|LN9 53.21 -0.11 Horncastle|LN11 53.37 -0.01 Louth|LN12 53.34 0.26 Mablethorpe
NR17 52.52 1.02 Attleborough|NR18 52.57 1.12 Wymondham|NR19 52.68 0.94 Dereham|NR21 52.83 0.85 Fakenham
NR23 52.95 0.85 Wells-next-the-Sea|NR25 52.91 1.09 Holt|NR26 52.94 1.21 Sheringham|NR27 52.93 1.30 Cromer
NR28 52.82 1.39 North Walsham|NR30 52.61 1.73 Great Yarmouth|NR31 52.57 1.72 Gorleston-on-Sea
NR32 52.48 1.75 Lowestoft|NR34 52.46 1.56 Beccles|NR35 52.46 1.44 Bungay|PE8 52.48 -0.47 Oundle
PE9 52.65 -0.48 Stamford|PE10 52.77 -0.38 Bourne|PE11 52.79 -0.15 Spalding|PE12 52.80 0.03 Holbeach
PE13 52.66 0.16 Wisbech|PE15 52.55 0.09 March|PE16 52.46 0.05 Chatteris|PE19 52.23 -0.27 St Neots
PE21 52.98 -0.02 Boston|PE23 53.17 0.10 Spilsby|PE25 53.14 0.34 Skegness|PE26 52.45 -0.11 Ramsey
PE27 52.32 -0.07 St Ives (Cambridgeshire)|PE29 52.33 -0.18 Huntingdon|PE30 52.75 0.40 King's Lynn
PE36 52.94 0.49 Hunstanton|PE37 52.65 0.69 Swaffham|PE38 52.60 0.38 Downham Market|SG5 51.95 -0.28 Hitchin
SG6 51.98 -0.23 Letchworth Garden City|SG7 51.99 -0.19 Baldock|SG8 52.05 -0.02 Royston|SG9 51.94 -0.01 Buntingford
SG12 51.81 -0.03 Ware|SG14 51.80 -0.08 Hertford|SG18 52.09 -0.26 Biggleswade|SG19 52.13 -0.29 Sandy
SS0 51.54 0.69 Westcliff-on-Sea|SS4 51.58 0.71 Rochford|SS5 51.60 0.66 Hockley|SS6 51.59 0.60 Rayleigh
SS7 51.56 0.58 Thundersley|SS8 51.52 0.58 Canvey Island|SS9 51.54 0.65 Leigh-on-Sea|SS12 51.61 0.52 Wickford
SS14 51.57 0.46 Basildon|SS17 51.52 0.43 Stanford-le-Hope
`;
