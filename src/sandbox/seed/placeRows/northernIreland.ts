/** Further districts of Northern Ireland. See `../places.ts` for the form. */
export const northernIrelandRows = `
BT16 54.59 -5.80 Dundonald|BT18 54.64 -5.83 Holywood|BT20 54.66 -5.67 Bangor (County Down)
BT23 54.59 -5.69 Newtownards|BT24 54.40 -5.90 Ballynahinch|BT28 54.52 -6.05 Lisburn|BT30 54.33 -5.71 Downpatrick
BT32 54.35 -6.27 Banbridge|BT33 54.21 -5.89 Newcastle (County Down)|BT34 54.18 -6.34 Newry
BT37 54.66 -5.91 Newtownabbey|BT38 54.71 -5.81 Carrickfergus|BT40 54.85 -5.81 Larne|BT41 54.72 -6.21 Antrim
BT43 54.86 -6.28 Ballymena|BT45 54.75 -6.61 Magherafelt|BT47 55.00 -7.31 Derry|BT49 55.05 -6.95 Limavady|BT52 55.13 -6.67 Coleraine
BT53 55.07 -6.52 Ballymoney|BT54 55.20 -6.25 Ballycastle|BT56 55.20 -6.65 Portrush|BT61 54.35 -6.65 Armagh
BT62 54.42 -6.44 Portadown|BT66 54.46 -6.33 Lurgan|BT71 54.50 -6.77 Dungannon|BT74 54.34 -7.64 Enniskillen
BT79 54.60 -7.30 Omagh|BT80 54.64 -6.74 Cookstown|BT82 54.83 -7.46 Strabane
`;
