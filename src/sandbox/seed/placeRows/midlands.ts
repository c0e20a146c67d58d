/** Further districts of the Midlands. See `../places.ts` for the form. */
export const midlandsRows = `
B11 52.45 -1.86 Sparkhill|B13 52.44 -1.88 Moseley|B14 52.42 -1.89 Kings Heath|B15 52.47 -1.92 Edgbaston
B17 52.46 -1.96 Harborne|B23 52.53 -1.85 Erdington|B29 52.44 -1.93 Selly Oak|B30 52.43 -1.93 Bournville
B31 52.41 -1.97 Northfield|B37 52.48 -1.74 Chelmsley Wood|B42 52.53 -1.91 Perry Barr|B45 52.39 -2.01 Rednal
B49 52.22 -1.87 Alcester|B61 52.33 -2.06 Bromsgrove|B63 52.45 -2.05 Halesowen|B64 52.48 -2.08 Cradley Heath
B66 52.49 -1.97 Smethwick|B69 52.50 -2.02 Oldbury|B70 52.52 -1.99 West Bromwich|B72 52.56 -1.82 Sutton Coldfield
B79 52.63 -1.69 Tamworth|B80 52.27 -1.89 Studley|B93 52.39 -1.74 Knowle|B95 52.29 -1.78 Henley-in-Arden
B97 52.31 -1.94 Redditch|CV8 52.34 -1.57 Kenilworth|CV9 52.58 -1.54 Atherstone|CV11 52.52 -1.47 Nuneaton
CV12 52.48 -1.47 Bedworth|CV21 52.37 -1.26 Rugby|CV32 52.29 -1.54 Leamington Spa|CV34 52.28 -1.58 Warwick
CV36 52.06 -1.62 Shipston-on-Stour|CV37 52.19 -1.71 Stratford-upon-Avon|CV47 52.25 -1.39 Southam
DE4 53.14 -1.56 Matlock|DE5 53.05 -1.41 Ripley|DE6 53.02 -1.73 Ashbourne|DE7 52.97 -1.31 Ilkeston
DE11 52.77 -1.56 Swadlincote|DE14 52.81 -1.64 Burton upon Trent|DE45 53.21 -1.67 Bakewell|DE55 53.10 -1.39 Alfreton
DE56 53.02 -1.48 Belper|DY4 52.53 -2.06 Tipton|DY5 52.48 -2.12 Brierley Hill|DY8 52.46 -2.15 Stourbridge
DY10 52.39 -2.25 Kidderminster|DY12 52.38 -2.32 Bewdley|DY13 52.34 -2.28 Stourport-on-Severn
HR6 52.23 -2.74 Leominster|HR7 52.19 -2.51 Bromyard|HR8 52.04 -2.42 Ledbury|HR9 51.91 -2.58 Ross-on-Wye
LE10 52.54 -1.37 Hinckley|LE11 52.77 -1.21 Loughborough|LE13 52.76 -0.89 Melton Mowbray|LE15 52.67 -0.73 Oakham
LE16 52.48 -0.92 Market Harborough|LE17 52.46 -1.20 Lutterworth|LE18 52.59 -1.10 Wigston
LE65 52.75 -1.47 Ashby-de-la-Zouch|LE67 52.72 -1.37 Coalville|NG2 52.93 -1.13 West Bridgford|NG5 52.99 -1.13 Arnold
NG9 52.93 -1.21 Beeston|NG10 52.90 -1.27 Long Eaton|NG13 52.95 -0.96 Bingham|NG15 53.04 -1.20 Hucknall
NG16 53.02 -1.31 Eastwood|NG17 53.13 -1.26 Sutton-in-Ashfield|NG24 53.08 -0.81 Newark-on-Trent
NG25 53.08 -0.95 Southwell|NG31 52.91 -0.64 Grantham|NG34 53.00 -0.41 Sleaford|NN8 52.30 -0.69 Wellingborough
NN10 52.29 -0.60 Rushden|NN11 52.26 -1.16 Daventry|NN12 52.13 -0.99 Towcester|NN13 52.03 -1.14 Brackley
NN16 52.40 -0.73 Kettering|NN17 52.49 -0.70 Corby|ST4 53.00 -2.16 Fenton|ST5 53.01 -2.23 Newcastle-under-Lyme
ST6 53.04 -2.20 Burslem|ST7 53.10 -2.31 Alsager|ST8 53.12 -2.17 Biddulph|ST13 53.11 -2.02 Leek
ST14 52.90 -1.87 Uttoxeter|ST15 52.90 -2.15 Stone|ST16 52.81 -2.12 Stafford|SY4 52.85 -2.73 Wem
SY6 52.54 -2.81 Church Stretton|SY7 52.44 -2.83 Craven Arms|SY8 52.37 -2.72 Ludlow|SY11 52.86 -3.05 Oswestry
SY13 52.97 -2.68 Whitchurch|TF9 52.90 -2.48 Market Drayton|TF10 52.77 -2.38 Newport (Shropshire)
TF11 52.67 -2.37 Shifnal|TF12 52.61 -2.48 Broseley|TF13 52.60 -2.56 Much Wenlock|WR9 52.27 -2.15 Droitwich Spa
WR10 52.11 -2.08 Pershore|WR11 52.09 -1.95 Evesham|WR12 52.04 -1.86 Broadway|WR14 52.11 -2.33 Malvern
WR15 52.31 -2.59 Tenbury Wells|WS7 52.68 -1.93 Burntwood|WS8 52.65 -1.93 Brownhills|WS9 52.60 -1.92 Aldridge
WS10 52.55 -2.02 Wednesbury|WS11 52.69 -2.03 Cannock|WS13 52.68 -1.83 Lichfield|WS15 52.76 -1.93 Rugeley
WV6 52.60 -2.18 Tettenhall|WV11 52.60 -2.08 Wednesfield|WV13 52.58 -2.06 Willenhall|WV14 52.56 -2.07 Bilston
WV16 52.54 -2.42 Bridgnorth
`;
