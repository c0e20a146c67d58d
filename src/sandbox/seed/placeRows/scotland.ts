/** Further districts of Scotland. See `../places.ts` for the form. */
export const scotlandRows = `
AB31 57.05 -2.49 Banchory|AB35 57.05 -3.04 Ballater|AB39 56.96 -2.21 Stonehaven|AB41 57.36 -2.07 Ellon
AB42 57.51 -1.79 Peterhead|AB43 57.69 -2.01 Fraserburgh|AB45 57.66 -2.52 Banff|AB51 57.28 -2.37 Inverurie
AB53 57.54 -2.46 Turriff|AB54 57.45 -2.79 Huntly|AB55 57.54 -2.95 Keith|AB56 57.68 -2.96 Buckie
DD5 56.47 -2.87 Broughty Ferry|DD7 56.50 -2.70 Carnoustie|DD8 56.64 -2.89 Forfar|DD9 56.73 -2.66 Brechin
DD10 56.71 -2.47 Montrose|DD11 56.56 -2.59 Arbroath|DG7 54.94 -3.93 Castle Douglas|DG8 54.96 -4.48 Newton Stewart
DG9 54.90 -5.03 Stranraer|DG10 55.33 -3.44 Moffat|DG11 55.12 -3.36 Lockerbie|DG12 54.99 -3.26 Annan
DG13 55.15 -3.00 Langholm|DG16 55.00 -3.07 Gretna|EH6 55.98 -3.17 Leith|EH12 55.94 -3.28 Corstorphine
EH15 55.95 -3.11 Portobello|EH21 55.94 -3.05 Musselburgh|EH22 55.89 -3.07 Dalkeith|EH26 55.83 -3.22 Penicuik
EH30 55.99 -3.40 South Queensferry|EH32 55.96 -2.98 Prestonpans|EH33 55.94 -2.95 Tranent
EH39 56.06 -2.72 North Berwick|EH41 55.96 -2.78 Haddington|EH42 56.00 -2.52 Dunbar|EH45 55.65 -3.19 Peebles
EH48 55.90 -3.64 Bathgate|EH49 55.98 -3.60 Linlithgow|EH51 56.02 -3.61 Bo'ness|EH54 55.88 -3.52 Livingston
FK3 56.02 -3.72 Grangemouth|FK8 56.12 -3.94 Stirling|FK10 56.12 -3.79 Alloa|FK15 56.19 -3.97 Dunblane
FK17 56.24 -4.21 Callander|G12 55.88 -4.29 Hillhead|G41 55.84 -4.28 Pollokshields|G51 55.86 -4.31 Govan
G61 55.92 -4.33 Bearsden|G62 55.94 -4.32 Milngavie|G64 55.90 -4.22 Bishopbriggs|G65 55.98 -4.06 Kilsyth
G66 55.94 -4.16 Kirkintilloch|G67 55.95 -3.99 Cumbernauld|G71 55.82 -4.08 Uddingston|G73 55.83 -4.21 Rutherglen
G74 55.76 -4.18 East Kilbride|G77 55.77 -4.33 Newton Mearns|G78 55.80 -4.39 Barrhead|G81 55.90 -4.40 Clydebank
G82 55.95 -4.57 Dumbarton|G83 55.99 -4.58 Alexandria|G84 56.00 -4.73 Helensburgh|HS3 57.90 -6.80 Tarbert (Harris)
HS6 57.60 -7.16 Lochmaddy|HS8 57.15 -7.31 Lochboisdale|HS9 56.96 -7.49 Castlebay|IV12 57.58 -3.87 Nairn
IV15 57.60 -4.43 Dingwall|IV17 57.69 -4.26 Alness|IV18 57.69 -4.17 Invergordon|IV19 57.81 -4.06 Tain
IV25 57.88 -4.03 Dornoch|IV26 57.90 -5.16 Ullapool|IV27 58.02 -4.40 Lairg|IV30 57.65 -3.32 Elgin
IV31 57.72 -3.29 Lossiemouth|IV36 57.61 -3.61 Forres|IV40 57.28 -5.71 Kyle of Lochalsh|KA7 55.46 -4.63 Ayr
KA9 55.50 -4.61 Prestwick|KA10 55.54 -4.66 Troon|KA12 55.61 -4.67 Irvine|KA18 55.46 -4.26 Cumnock
KA21 55.63 -4.79 Saltcoats|KA22 55.64 -4.81 Ardrossan|KA25 55.75 -4.69 Kilbirnie|KA26 55.24 -4.86 Girvan
KA27 55.58 -5.15 Brodick|KA28 55.75 -4.93 Millport|KA30 55.79 -4.87 Largs|KW1 58.44 -3.09 Wick
KW8 58.12 -3.65 Helmsdale|KW14 58.59 -3.52 Thurso|KW16 58.96 -3.30 Stromness|KY4 56.11 -3.34 Cowdenbeath
KY7 56.20 -3.17 Glenrothes|KY10 56.22 -2.70 Anstruther|KY12 56.07 -3.45 Dunfermline|KY13 56.21 -3.42 Kinross
KY15 56.32 -3.01 Cupar|KY16 56.34 -2.80 St Andrews|ML2 55.77 -3.92 Wishaw|ML3 55.78 -4.04 Hamilton
ML4 55.82 -4.02 Bellshill|ML5 55.86 -4.03 Coatbridge|ML6 55.87 -3.98 Airdrie|ML8 55.73 -3.84 Carluke
ML9 55.74 -3.97 Larkhall|ML10 55.68 -4.07 Strathaven|ML11 55.67 -3.78 Lanark|ML12 55.62 -3.52 Biggar
PA4 55.88 -4.39 Renfrew|PA5 55.83 -4.51 Johnstone|PA8 55.90 -4.45 Erskine|PA14 55.93 -4.69 Port Glasgow
PA15 55.95 -4.76 Greenock|PA19 55.96 -4.82 Gourock|PA20 55.84 -5.06 Rothesay|PA23 55.95 -4.93 Dunoon
PA28 55.43 -5.61 Campbeltown|PA29 55.86 -5.41 Tarbert|PA31 56.04 -5.43 Lochgilphead|PA32 56.23 -5.07 Inveraray
PA34 56.41 -5.47 Oban|PA42 55.63 -6.19 Port Ellen|PA75 56.62 -6.07 Tobermory|PH7 56.37 -3.84 Crieff
PH10 56.59 -3.34 Blairgowrie|PH15 56.62 -3.87 Aberfeldy|PH16 56.70 -3.73 Pitlochry|PH21 57.08 -4.05 Kingussie
PH22 57.20 -3.83 Aviemore|PH26 57.33 -3.61 Grantown-on-Spey|PH33 56.82 -5.11 Fort William|PH41 57.00 -5.83 Mallaig
TD5 55.60 -2.43 Kelso|TD6 55.60 -2.72 Melrose|TD7 55.55 -2.84 Selkirk|TD8 55.48 -2.55 Jedburgh|TD9 55.42 -2.79 Hawick
TD11 55.78 -2.34 Duns|TD12 55.65 -2.25 Coldstream|TD14 55.87 -2.09 Eyemouth|TD15 55.77 -2.00 Berwick-upon-Tweed
`;
