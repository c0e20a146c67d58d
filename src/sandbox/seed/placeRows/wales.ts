/** Further districts of Wales. See `../places.ts` for the form. */
export const walesRows = `
CF14 51.53 -3.20 Llanishen|CF31 51.51 -3.58 Bridgend|CF34 51.61 -3.66 Maesteg|CF36 51.48 -3.70 Porthcawl
CF37 51.60 -3.34 Pontypridd|CF40 51.62 -3.45 Tonypandy|CF42 51.66 -3.51 Treorchy|CF44 51.71 -3.45 Aberdare
CF45 51.68 -3.38 Mountain Ash|CF47 51.75 -3.38 Merthyr Tydfil|CF61 51.41 -3.48 Llantwit Major|CF62 51.40 -3.28 Barry
CF64 51.44 -3.17 Penarth|CF71 51.46 -3.45 Cowbridge|CF72 51.54 -3.37 Llantrisant|CF82 51.64 -3.23 Ystrad Mynach
CF83 51.57 -3.22 Caerphilly|CH5 53.22 -3.06 Connah's Quay|CH6 53.25 -3.13 Flint|CH7 53.17 -3.14 Mold
CH8 53.28 -3.22 Holywell|LD2 52.15 -3.40 Builth Wells|LD3 51.95 -3.39 Brecon|LD6 52.30 -3.51 Rhayader
LD7 52.34 -3.05 Knighton|LL11 53.05 -2.99 Wrexham|LL15 53.11 -3.31 Ruthin|LL16 53.18 -3.42 Denbigh
LL18 53.32 -3.49 Rhyl|LL19 53.34 -3.41 Prestatyn|LL20 52.97 -3.17 Llangollen|LL22 53.28 -3.58 Abergele
LL23 52.91 -3.60 Bala|LL24 53.09 -3.80 Betws-y-Coed|LL26 53.14 -3.79 Llanrwst|LL29 53.29 -3.72 Colwyn Bay
LL32 53.28 -3.83 Conwy|LL40 52.74 -3.89 Dolgellau|LL41 52.99 -3.94 Blaenau Ffestiniog|LL42 52.72 -4.06 Barmouth
LL46 52.86 -4.11 Harlech|LL49 52.93 -4.13 Porthmadog|LL53 52.89 -4.42 Pwllheli|LL55 53.14 -4.27 Caernarfon
LL57 53.23 -4.13 Bangor|LL58 53.26 -4.09 Beaumaris|LL59 53.23 -4.17 Menai Bridge|LL65 53.31 -4.63 Holyhead
LL68 53.41 -4.35 Amlwch|LL77 53.26 -4.31 Llangefni|NP4 51.70 -3.04 Pontypool|NP7 51.82 -3.02 Abergavenny
NP11 51.61 -3.10 Risca|NP12 51.66 -3.20 Blackwood|NP13 51.73 -3.13 Abertillery|NP16 51.64 -2.67 Chepstow
NP18 51.61 -2.95 Caerleon|NP22 51.77 -3.25 Tredegar|NP23 51.78 -3.21 Ebbw Vale|NP25 51.81 -2.71 Monmouth
NP26 51.59 -2.75 Caldicot|NP44 51.65 -3.02 Cwmbran|SA3 51.57 -4.00 Mumbles|SA4 51.66 -4.04 Gorseinon
SA6 51.67 -3.93 Morriston|SA8 51.72 -3.85 Pontardawe|SA11 51.66 -3.81 Neath|SA13 51.59 -3.78 Port Talbot
SA15 51.68 -4.16 Llanelli|SA18 51.79 -3.99 Ammanford|SA19 51.88 -3.99 Llandeilo|SA20 51.99 -3.80 Llandovery
SA31 51.86 -4.31 Carmarthen|SA43 52.08 -4.66 Cardigan|SA46 52.24 -4.26 Aberaeron|SA48 52.12 -4.08 Lampeter
SA61 51.80 -4.97 Haverfordwest|SA65 51.99 -4.98 Fishguard|SA70 51.67 -4.70 Tenby|SA71 51.68 -4.92 Pembroke
SA73 51.71 -5.03 Milford Haven|SY15 52.56 -3.15 Montgomery|SY16 52.51 -3.31 Newtown|SY18 52.45 -3.54 Llanidloes
SY20 52.59 -3.85 Machynlleth|SY21 52.66 -3.15 Welshpool
`;
