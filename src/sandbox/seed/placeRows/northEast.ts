/** Further districts of Yorkshire and the north east of England. See `../places.ts` for the form. */
export const northEastRows = `
BD16 53.85 -1.84 Bingley|BD18 53.83 -1.78 Shipley|BD19 53.72 -1.71 Cleckheaton|BD21 53.87 -1.91 Keighley
BD23 53.96 -2.02 Skipton|BD24 54.07 -2.28 Settle|DH2 54.86 -1.58 Chester-le-Street|DH5 54.84 -1.47 Houghton-le-Spring
DH8 54.85 -1.83 Consett|DH9 54.87 -1.70 Stanley|DL5 54.62 -1.58 Newton Aycliffe|DL7 54.34 -1.43 Northallerton
DL8 54.31 -1.83 Leyburn|DL10 54.40 -1.74 Richmond (North Yorkshire)|DL12 54.54 -1.92 Barnard Castle
DL14 54.66 -1.68 Bishop Auckland|DL15 54.71 -1.74 Crook|DL16 54.70 -1.60 Spennymoor|DL17 54.69 -1.55 Ferryhill
DN8 53.61 -0.96 Thorne|DN14 53.71 -0.87 Goole|DN15 53.59 -0.65 Scunthorpe|DN18 53.69 -0.44 Barton-upon-Humber
DN20 53.55 -0.49 Brigg|DN21 53.40 -0.77 Gainsborough|DN22 53.32 -0.94 Retford|DN31 53.57 -0.08 Grimsby
DN35 53.56 -0.03 Cleethorpes|DN40 53.61 -0.22 Immingham|HD6 53.70 -1.78 Brighouse|HD9 53.57 -1.79 Holmfirth
HG4 54.14 -1.52 Ripon|HG5 54.01 -1.47 Knaresborough|HU12 53.74 -0.20 Hedon|HU13 53.72 -0.44 Hessle
HU16 53.78 -0.41 Cottingham|HU17 53.84 -0.43 Beverley|HU18 53.91 -0.17 Hornsea|HU19 53.73 0.03 Withernsea
HX5 53.69 -1.84 Elland|HX6 53.71 -1.91 Sowerby Bridge|HX7 53.74 -2.01 Hebden Bridge|LS6 53.82 -1.57 Headingley
LS8 53.84 -1.50 Roundhay|LS12 53.79 -1.59 Armley|LS15 53.80 -1.45 Cross Gates|LS18 53.84 -1.64 Horsforth
LS19 53.86 -1.69 Yeadon|LS20 53.87 -1.71 Guiseley|LS21 53.91 -1.69 Otley|LS22 53.93 -1.39 Wetherby
LS24 53.88 -1.26 Tadcaster|LS25 53.79 -1.38 Garforth|LS26 53.75 -1.47 Rothwell|LS27 53.75 -1.60 Morley
LS28 53.80 -1.67 Pudsey|LS29 53.93 -1.82 Ilkley|NE3 55.01 -1.62 Gosforth|NE6 54.98 -1.57 Byker
NE8 54.95 -1.60 Gateshead|NE20 55.05 -1.74 Ponteland|NE21 54.96 -1.72 Blaydon|NE22 55.13 -1.59 Bedlington
NE23 55.09 -1.59 Cramlington|NE24 55.13 -1.51 Blyth|NE26 55.05 -1.45 Whitley Bay|NE28 54.99 -1.53 Wallsend
NE29 55.01 -1.45 North Shields|NE30 55.02 -1.43 Tynemouth|NE31 54.97 -1.52 Hebburn|NE32 54.98 -1.49 Jarrow
NE33 55.00 -1.43 South Shields|NE38 54.90 -1.52 Washington|NE42 54.96 -1.85 Prudhoe|NE46 54.97 -2.10 Hexham
NE48 55.15 -2.25 Bellingham|NE49 54.97 -2.46 Haltwhistle|NE63 55.18 -1.57 Ashington|NE66 55.41 -1.71 Alnwick
NE71 55.55 -2.01 Wooler|S6 53.40 -1.50 Hillsborough|S10 53.38 -1.50 Broomhill|S18 53.30 -1.47 Dronfield
S36 53.48 -1.59 Stocksbridge|S40 53.24 -1.42 Chesterfield|S44 53.23 -1.29 Bolsover|S60 53.43 -1.36 Rotherham
S63 53.50 -1.34 Wath upon Dearne|S64 53.49 -1.29 Mexborough|S66 53.42 -1.20 Maltby|S70 53.55 -1.48 Barnsley
S80 53.30 -1.12 Worksop|SR7 54.84 -1.33 Seaham|SR8 54.76 -1.33 Peterlee|TS9 54.47 -1.19 Stokesley
TS10 54.62 -1.06 Redcar|TS12 54.58 -0.97 Saltburn-by-the-Sea|TS14 54.54 -1.05 Guisborough|TS15 54.51 -1.35 Yarm
TS17 54.54 -1.30 Thornaby-on-Tees|TS18 54.57 -1.32 Stockton-on-Tees|TS23 54.60 -1.29 Billingham
TS24 54.69 -1.21 Hartlepool|WF5 53.68 -1.58 Ossett|WF6 53.70 -1.42 Normanton|WF8 53.69 -1.31 Pontefract
WF9 53.60 -1.29 South Elmsall|WF10 53.73 -1.36 Castleford|WF13 53.69 -1.63 Dewsbury|WF14 53.68 -1.69 Mirfield
WF16 53.71 -1.67 Heckmondwike|WF17 53.72 -1.63 Batley|YO7 54.23 -1.34 Thirsk|YO8 53.78 -1.07 Selby
YO11 54.28 -0.40 Scarborough|YO14 54.21 -0.29 Filey|YO15 54.08 -0.19 Bridlington|YO17 54.14 -0.79 Malton
YO18 54.25 -0.78 Pickering|YO21 54.49 -0.61 Whitby|YO25 54.00 -0.44 Driffield|YO42 53.93 -0.78 Pocklington
YO43 53.86 -0.66 Market Weighton|YO51 54.09 -1.40 Boroughbridge|YO61 54.12 -1.19 Easingwold|YO62 54.25 -1.06 Helmsley
`;
