/** Further districts of Greater London and the postcode areas around it. See `../places.ts` for the form. */
export const londonRows = `
E2 51.53 -0.06 Bethnal Green|E1W 51.51 -0.06 Wapping|E3 51.53 -0.03 Bow|E4 51.63 0.00 Chingford|E5 51.56 -0.05 Clapton
E6 51.53 0.06 East Ham|E7 51.55 0.03 Forest Gate|E8 51.54 -0.06 Dalston|E9 51.54 -0.04 Homerton|E10 51.57 -0.01 Leyton
E11 51.57 0.01 Leytonstone|E13 51.53 0.03 Plaistow|E14 51.51 -0.02 Poplar|E15 51.54 0.00 Stratford
E16 51.51 0.02 Canning Town|E17 51.59 -0.02 Walthamstow|E18 51.59 0.03 South Woodford|EC1R 51.53 -0.11 Clerkenwell
EC2A 51.52 -0.08 Shoreditch|EC3N 51.51 -0.08 Aldgate|EC4V 51.51 -0.10 Blackfriars|N1C 51.54 -0.12 King's Cross
N2 51.59 -0.17 East Finchley|N4 51.57 -0.10 Finsbury Park|N7 51.55 -0.12 Holloway|N8 51.58 -0.12 Hornsey
N9 51.63 -0.06 Edmonton|N12 51.61 -0.18 North Finchley|N13 51.62 -0.10 Palmers Green|N14 51.64 -0.13 Southgate
N16 51.56 -0.08 Stoke Newington|N17 51.60 -0.07 Tottenham|N19 51.57 -0.13 Archway|N20 51.63 -0.17 Whetstone
N22 51.60 -0.11 Wood Green|NW2 51.56 -0.22 Cricklewood|NW3 51.55 -0.17 Hampstead|NW4 51.59 -0.22 Hendon
NW6 51.54 -0.20 Kilburn|NW7 51.61 -0.24 Mill Hill|NW8 51.53 -0.17 St John's Wood|NW9 51.58 -0.26 Kingsbury
NW10 51.54 -0.25 Willesden|NW11 51.58 -0.20 Golders Green|SE3 51.47 0.02 Blackheath|SE5 51.47 -0.09 Camberwell
SE6 51.44 -0.02 Catford|SE8 51.48 -0.03 Deptford|SE9 51.45 0.06 Eltham|SE10 51.48 0.00 Greenwich|SE12 51.45 0.02 Lee
SE13 51.46 -0.01 Lewisham|SE15 51.47 -0.07 Peckham|SE16 51.50 -0.05 Rotherhithe|SE18 51.49 0.07 Woolwich
SE19 51.42 -0.08 Crystal Palace|SE22 51.45 -0.07 East Dulwich|SE23 51.44 -0.05 Forest Hill
SE25 51.40 -0.08 South Norwood|SE26 51.43 -0.06 Sydenham|SE27 51.43 -0.10 West Norwood|SE28 51.50 0.11 Thamesmead
SW1V 51.49 -0.14 Pimlico|SW1X 51.50 -0.16 Belgravia|SW2 51.45 -0.12 Brixton|SW3 51.49 -0.17 Chelsea
SW4 51.46 -0.14 Clapham|SW5 51.49 -0.19 Earl's Court|SW6 51.48 -0.20 Fulham|SW7 51.50 -0.18 South Kensington
SW8 51.48 -0.13 Vauxhall|SW9 51.47 -0.12 Stockwell|SW10 51.48 -0.18 West Brompton|SW11 51.46 -0.17 Battersea
SW12 51.45 -0.15 Balham|SW13 51.47 -0.25 Barnes|SW14 51.46 -0.27 Mortlake|SW15 51.46 -0.22 Putney
SW16 51.42 -0.13 Streatham|SW17 51.43 -0.16 Tooting|SW18 51.45 -0.19 Wandsworth|SW20 51.41 -0.23 Raynes Park
W1D 51.51 -0.13 Soho|W1K 51.51 -0.15 Mayfair|W2 51.51 -0.18 Paddington|W3 51.51 -0.27 Acton|W4 51.49 -0.26 Chiswick
W5 51.51 -0.30 Ealing|W6 51.49 -0.23 Hammersmith|W7 51.51 -0.34 Hanwell|W8 51.50 -0.19 Kensington
W9 51.53 -0.19 Maida Vale|W11 51.51 -0.21 Notting Hill|W12 51.51 -0.23 Shepherd's Bush|W13 51.51 -0.32 West Ealing
W14 51.49 -0.21 West Kensington|WC2E 51.51 -0.12 Covent Garden|BR3 51.41 -0.03 Beckenham|BR6 51.37 0.10 Orpington
BR7 51.42 0.07 Chislehurst|CR2 51.35 -0.09 South Croydon|CR3 51.28 -0.08 Caterham|CR4 51.40 -0.16 Mitcham
CR5 51.32 -0.14 Coulsdon|CR7 51.40 -0.10 Thornton Heath|CR8 51.34 -0.12 Purley|DA5 51.44 0.15 Bexley
DA6 51.45 0.14 Bexleyheath|DA8 51.48 0.17 Erith|DA11 51.44 0.36 Gravesend|DA14 51.43 0.10 Sidcup
DA16 51.46 0.11 Welling|DA17 51.49 0.15 Belvedere|EN3 51.66 -0.04 Enfield Lock|EN4 51.65 -0.15 Cockfosters
EN5 51.65 -0.20 Barnet|EN6 51.70 -0.19 Potters Bar|EN8 51.70 -0.03 Cheshunt|EN9 51.69 0.01 Waltham Abbey
EN10 51.74 -0.02 Broxbourne|EN11 51.77 -0.01 Hoddesdon|HA2 51.57 -0.36 South Harrow|HA3 51.59 -0.33 Harrow Weald
HA4 51.57 -0.42 Ruislip|HA5 51.59 -0.38 Pinner|HA6 51.61 -0.42 Northwood|HA7 51.61 -0.31 Stanmore
HA8 51.61 -0.27 Edgware|HA9 51.56 -0.28 Wembley|IG6 51.60 0.09 Barkingside|IG7 51.62 0.08 Chigwell
IG8 51.61 0.03 Woodford Green|IG9 51.63 0.04 Buckhurst Hill|IG10 51.65 0.07 Loughton|IG11 51.54 0.08 Barking
KT3 51.40 -0.26 New Malden|KT4 51.38 -0.24 Worcester Park|KT6 51.39 -0.30 Surbiton|KT7 51.39 -0.33 Thames Ditton
KT8 51.40 -0.35 East Molesey|KT9 51.36 -0.30 Chessington|KT10 51.37 -0.36 Esher|KT11 51.33 -0.41 Cobham
KT12 51.39 -0.41 Walton-on-Thames|KT13 51.37 -0.45 Weybridge|KT15 51.37 -0.49 Addlestone|KT16 51.39 -0.50 Chertsey
KT17 51.33 -0.26 Epsom|KT20 51.29 -0.23 Tadworth|KT21 51.31 -0.30 Ashtead|KT22 51.30 -0.33 Leatherhead
RM3 51.60 0.22 Harold Wood|RM6 51.58 0.13 Chadwell Heath|RM10 51.55 0.15 Dagenham|RM12 51.56 0.21 Hornchurch
RM13 51.52 0.19 Rainham|RM14 51.56 0.25 Upminster|RM15 51.51 0.28 South Ockendon|RM17 51.48 0.33 Grays
RM18 51.46 0.36 Tilbury|SM3 51.36 -0.22 Cheam|SM4 51.40 -0.19 Morden|SM5 51.37 -0.16 Carshalton
SM6 51.36 -0.15 Wallington|SM7 51.32 -0.20 Banstead|TW3 51.47 -0.36 Hounslow|TW5 51.48 -0.38 Heston
TW7 51.47 -0.33 Isleworth|TW8 51.49 -0.31 Brentford|TW9 51.46 -0.30 Richmond|TW11 51.43 -0.33 Teddington
TW12 51.42 -0.37 Hampton|TW13 51.44 -0.41 Feltham|TW16 51.41 -0.42 Sunbury-on-Thames
TW18 51.43 -0.51 Staines-upon-Thames|TW20 51.43 -0.56 Egham|UB1 51.51 -0.38 Southall|UB3 51.50 -0.42 Hayes
UB5 51.55 -0.37 Northolt|UB6 51.54 -0.35 Greenford|UB7 51.51 -0.47 West Drayton|UB9 51.60 -0.48 Harefield
UB10 51.55 -0.45 Hillingdon|WD3 51.64 -0.48 Rickmansworth|WD4 51.71 -0.45 Kings Langley|WD5 51.70 -0.42 Abbots Langley
WD6 51.66 -0.27 Borehamwood|WD7 51.68 -0.32 Radlett|WD23 51.64 -0.36 Bushey
`;
