/** Further districts of the north west of England. See `../places.ts` for the form. */
export const northWestRows = `
BB3 53.70 -2.47 Darwen|BB4 53.70 -2.29 Rawtenstall|BB5 53.75 -2.36 Accrington|BB7 53.87 -2.39 Clitheroe
BB8 53.86 -2.17 Colne|BB9 53.84 -2.21 Nelson|BB11 53.79 -2.24 Burnley|BB12 53.80 -2.31 Padiham
BB18 53.92 -2.19 Barnoldswick|BL0 53.65 -2.32 Ramsbottom|BL4 53.55 -2.40 Farnworth|BL5 53.55 -2.52 Westhoughton
BL6 53.60 -2.54 Horwich|BL9 53.59 -2.30 Bury|CA7 54.82 -3.16 Wigton|CA11 54.66 -2.75 Penrith|CA12 54.60 -3.13 Keswick
CA13 54.66 -3.36 Cockermouth|CA14 54.64 -3.54 Workington|CA15 54.71 -3.49 Maryport
CA16 54.58 -2.49 Appleby-in-Westmorland|CA22 54.48 -3.53 Egremont|CA28 54.55 -3.58 Whitehaven
CH41 53.39 -3.02 Birkenhead|CH44 53.42 -3.05 Wallasey|CH45 53.44 -3.04 New Brighton|CH46 53.40 -3.11 Moreton
CH47 53.39 -3.18 Hoylake|CH48 53.37 -3.18 West Kirby|CH60 53.33 -3.10 Heswall|CH62 53.33 -2.98 Bromborough
CH63 53.35 -3.00 Bebington|CH64 53.29 -3.06 Neston|CH65 53.28 -2.90 Ellesmere Port|CW5 53.07 -2.52 Nantwich
CW7 53.19 -2.52 Winsford|CW9 53.26 -2.51 Northwich|CW10 53.19 -2.44 Middlewich|CW11 53.14 -2.36 Sandbach
CW12 53.16 -2.21 Congleton|FY5 53.88 -3.03 Thornton-Cleveleys|FY6 53.85 -2.99 Poulton-le-Fylde
FY7 53.92 -3.01 Fleetwood|FY8 53.74 -3.00 Lytham St Annes|L9 53.47 -2.94 Aintree|L12 53.43 -2.89 West Derby
L17 53.38 -2.94 Aigburth|L18 53.38 -2.90 Allerton|L19 53.36 -2.91 Garston|L20 53.45 -2.99 Bootle
L22 53.47 -3.02 Waterloo|L23 53.49 -3.03 Crosby|L24 53.35 -2.84 Speke|L25 53.38 -2.86 Woolton|L31 53.52 -2.94 Maghull
L32 53.48 -2.88 Kirkby|L34 53.43 -2.80 Prescot|L36 53.41 -2.84 Huyton|L37 53.55 -3.06 Formby|L39 53.57 -2.89 Ormskirk
LA4 54.07 -2.86 Morecambe|LA5 54.13 -2.77 Carnforth|LA6 54.20 -2.60 Kirkby Lonsdale|LA9 54.33 -2.74 Kendal
LA10 54.32 -2.53 Sedbergh|LA11 54.19 -2.91 Grange-over-Sands|LA12 54.19 -3.09 Ulverston
LA14 54.11 -3.23 Barrow-in-Furness|LA15 54.16 -3.18 Dalton-in-Furness|LA18 54.21 -3.27 Millom
LA21 54.37 -3.07 Coniston|LA22 54.43 -2.96 Ambleside|LA23 54.38 -2.91 Windermere|M6 53.49 -2.28 Salford
M14 53.45 -2.22 Fallowfield|M16 53.46 -2.27 Old Trafford|M20 53.42 -2.23 Didsbury|M21 53.44 -2.28 Chorlton-cum-Hardy
M22 53.39 -2.26 Wythenshawe|M24 53.55 -2.20 Middleton|M25 53.53 -2.28 Prestwich|M26 53.56 -2.33 Radcliffe
M27 53.51 -2.34 Swinton|M28 53.53 -2.40 Worsley|M29 53.52 -2.46 Tyldesley|M30 53.48 -2.35 Eccles
M32 53.45 -2.31 Stretford|M33 53.42 -2.32 Sale|M34 53.46 -2.12 Denton|M35 53.51 -2.16 Failsworth
M41 53.45 -2.35 Urmston|M43 53.48 -2.15 Droylsden|M45 53.55 -2.29 Whitefield|M46 53.53 -2.49 Atherton
OL3 53.55 -2.00 Uppermill|OL5 53.51 -2.04 Mossley|OL6 53.49 -2.09 Ashton-under-Lyne|OL10 53.59 -2.22 Heywood
OL13 53.70 -2.20 Bacup|OL14 53.71 -2.10 Todmorden|OL15 53.64 -2.10 Littleborough|OL16 53.62 -2.16 Rochdale
PR2 53.78 -2.72 Fulwood|PR4 53.78 -2.87 Kirkham|PR7 53.65 -2.63 Chorley|PR8 53.65 -3.01 Southport
PR25 53.69 -2.69 Leyland|SK6 53.40 -2.06 Marple|SK9 53.33 -2.23 Wilmslow|SK12 53.36 -2.12 Poynton
SK13 53.44 -1.95 Glossop|SK14 53.45 -2.08 Hyde|SK15 53.48 -2.05 Stalybridge|SK16 53.48 -2.08 Dukinfield
SK17 53.26 -1.91 Buxton|SK22 53.37 -2.00 New Mills|SK23 53.32 -1.92 Chapel-en-le-Frith|WA6 53.28 -2.73 Frodsham
WA7 53.34 -2.73 Runcorn|WA8 53.36 -2.73 Widnes|WA10 53.45 -2.74 St Helens|WA12 53.46 -2.63 Newton-le-Willows
WA13 53.38 -2.48 Lymm|WA15 53.38 -2.34 Hale|WA16 53.30 -2.37 Knutsford|WN4 53.49 -2.64 Ashton-in-Makerfield
WN6 53.59 -2.66 Standish|WN7 53.50 -2.52 Leigh|WN8 53.55 -2.77 Skelmersdale
`;
