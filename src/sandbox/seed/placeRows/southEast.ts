/** Further districts of the south east of England. See `../places.ts` for the form. */
export const southEastRows = `
AL5 51.82 -0.36 Harpenden|AL7 51.80 -0.20 Welwyn Garden City|AL10 51.76 -0.23 Hatfield|BN3 50.83 -0.17 Hove
BN6 50.92 -0.15 Hassocks|BN7 50.87 0.01 Lewes|BN9 50.79 0.05 Newhaven|BN11 50.81 -0.37 Worthing
BN17 50.81 -0.54 Littlehampton|BN18 50.85 -0.55 Arundel|BN25 50.77 0.10 Seaford|BN27 50.86 0.26 Hailsham
BN43 50.83 -0.27 Shoreham-by-Sea|BN44 50.89 -0.33 Steyning|CT5 51.36 1.03 Whitstable|CT6 51.37 1.13 Herne Bay
CT9 51.39 1.38 Margate|CT10 51.36 1.44 Broadstairs|CT11 51.34 1.42 Ramsgate|CT13 51.27 1.34 Sandwich
CT14 51.22 1.40 Deal|CT16 51.13 1.31 Dover|CT20 51.08 1.17 Folkestone|CT21 51.07 1.08 Hythe|GU6 51.14 -0.48 Cranleigh
GU7 51.19 -0.61 Godalming|GU9 51.21 -0.80 Farnham|GU11 51.25 -0.76 Aldershot|GU14 51.29 -0.75 Farnborough
GU15 51.34 -0.74 Camberley|GU21 51.32 -0.56 Woking|GU25 51.40 -0.57 Virginia Water|GU27 51.09 -0.71 Haslemere
GU28 50.99 -0.61 Petworth|GU29 50.99 -0.74 Midhurst|GU30 51.08 -0.80 Liphook|GU31 51.00 -0.93 Petersfield
GU34 51.15 -0.97 Alton|GU35 51.11 -0.86 Bordon|GU46 51.34 -0.83 Yateley|GU51 51.28 -0.84 Fleet
HP4 51.76 -0.56 Berkhamsted|HP5 51.71 -0.61 Chesham|HP6 51.68 -0.61 Amersham|HP9 51.61 -0.64 Beaconsfield
HP11 51.63 -0.75 High Wycombe|HP16 51.70 -0.70 Great Missenden|HP20 51.82 -0.81 Aylesbury|HP23 51.79 -0.66 Tring
HP27 51.72 -0.83 Princes Risborough|LU5 51.89 -0.52 Dunstable|LU7 51.92 -0.66 Leighton Buzzard|ME4 51.38 0.53 Chatham
ME6 51.33 0.44 Snodland|ME7 51.39 0.55 Gillingham|ME10 51.34 0.73 Sittingbourne|ME12 51.44 0.76 Sheerness
ME13 51.31 0.89 Faversham|ME19 51.29 0.41 West Malling|ME20 51.30 0.48 Aylesford|MK3 51.99 -0.74 Bletchley
MK11 52.06 -0.85 Stony Stratford|MK16 52.09 -0.72 Newport Pagnell|MK18 52.00 -0.99 Buckingham|MK40 52.14 -0.47 Bedford
MK42 52.11 -0.49 Kempston|MK45 52.03 -0.50 Ampthill|MK46 52.15 -0.70 Olney|OX3 51.76 -1.21 Headington
OX4 51.73 -1.21 Cowley|OX5 51.82 -1.29 Kidlington|OX7 51.94 -1.55 Chipping Norton|OX9 51.75 -0.97 Thame
OX10 51.60 -1.12 Wallingford|OX11 51.61 -1.24 Didcot|OX12 51.59 -1.43 Wantage|OX14 51.67 -1.28 Abingdon
OX16 52.06 -1.34 Banbury|OX18 51.76 -1.59 Carterton|OX20 51.85 -1.35 Woodstock|OX26 51.90 -1.15 Bicester
OX28 51.79 -1.49 Witney|PO5 50.79 -1.09 Southsea|PO7 50.88 -1.03 Waterlooville|PO9 50.86 -0.98 Havant
PO10 50.85 -0.94 Emsworth|PO12 50.79 -1.13 Gosport|PO16 50.85 -1.18 Fareham|PO19 50.84 -0.78 Chichester
PO21 50.78 -0.67 Bognor Regis|PO30 50.70 -1.29 Newport (Isle of Wight)|PO31 50.76 -1.30 Cowes|PO33 50.73 -1.16 Ryde
PO36 50.65 -1.16 Sandown|PO37 50.63 -1.18 Shanklin|PO38 50.60 -1.21 Ventnor|RG4 51.48 -0.97 Caversham
RG6 51.44 -0.93 Earley|RG9 51.54 -0.90 Henley-on-Thames|RG10 51.48 -0.86 Twyford|RG12 51.42 -0.75 Bracknell
RG14 51.40 -1.32 Newbury|RG17 51.42 -1.52 Hungerford|RG19 51.40 -1.25 Thatcham|RG21 51.27 -1.09 Basingstoke
RG26 51.35 -1.13 Tadley|RG27 51.28 -0.96 Hook|RG28 51.23 -1.34 Whitchurch (Hampshire)|RG40 51.41 -0.83 Wokingham
RG45 51.37 -0.79 Crowthorne|RH2 51.24 -0.20 Reigate|RH4 51.23 -0.33 Dorking|RH6 51.17 -0.17 Horley
RH7 51.17 -0.02 Lingfield|RH8 51.26 0.00 Oxted|RH10 51.11 -0.19 Crawley|RH12 51.06 -0.33 Horsham
RH14 51.02 -0.46 Billingshurst|RH15 50.95 -0.13 Burgess Hill|RH16 51.00 -0.10 Haywards Heath
RH19 51.13 -0.01 East Grinstead|RH20 50.96 -0.51 Pulborough|SL4 51.48 -0.61 Windsor|SL5 51.41 -0.67 Ascot
SL6 51.52 -0.72 Maidenhead|SL7 51.57 -0.77 Marlow|SL8 51.58 -0.71 Bourne End|SL9 51.60 -0.56 Gerrards Cross
SO23 51.06 -1.31 Winchester|SO24 51.09 -1.16 New Alresford|SO30 50.92 -1.30 Hedge End
SO32 50.95 -1.21 Bishop's Waltham|SO40 50.92 -1.49 Totton|SO41 50.76 -1.54 Lymington|SO43 50.88 -1.57 Lyndhurst
SO50 50.97 -1.35 Eastleigh|SO51 50.99 -1.50 Romsey|SO53 50.98 -1.38 Chandler's Ford|TN6 51.05 0.16 Crowborough
TN8 51.20 0.07 Edenbridge|TN9 51.20 0.27 Tonbridge|TN13 51.27 0.19 Sevenoaks|TN17 51.10 0.54 Cranbrook
TN21 50.97 0.26 Heathfield|TN22 50.97 0.10 Uckfield|TN24 51.15 0.87 Ashford|TN28 50.99 0.94 New Romney
TN30 51.07 0.69 Tenterden|TN31 50.95 0.73 Rye|TN33 50.92 0.49 Battle|TN34 50.86 0.58 Hastings
TN38 50.86 0.55 St Leonards-on-Sea|TN40 50.84 0.47 Bexhill-on-Sea
`;
