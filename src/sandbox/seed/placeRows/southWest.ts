/** Further districts of the south west of England. See `../places.ts` for the form. */
export const southWestRows = `
BA3 51.29 -2.48 Midsomer Norton|BA4 51.19 -2.55 Shepton Mallet|BA5 51.21 -2.65 Wells|BA6 51.15 -2.71 Glastonbury
BA9 51.06 -2.42 Wincanton|BA11 51.23 -2.32 Frome|BA12 51.20 -2.18 Warminster|BA13 51.26 -2.19 Westbury
BA14 51.32 -2.21 Trowbridge|BA15 51.35 -2.25 Bradford-on-Avon|BA16 51.12 -2.74 Street|BA20 50.94 -2.63 Yeovil
BH15 50.72 -1.98 Poole|BH19 50.61 -1.96 Swanage|BH20 50.69 -2.11 Wareham|BH21 50.80 -1.99 Wimborne Minster
BH22 50.81 -1.90 Ferndown|BH23 50.74 -1.78 Christchurch|BH24 50.85 -1.79 Ringwood|BH25 50.76 -1.66 New Milton
BH31 50.88 -1.88 Verwood|BS3 51.44 -2.60 Bedminster|BS8 51.46 -2.62 Clifton|BS11 51.50 -2.69 Avonmouth
BS15 51.46 -2.51 Kingswood|BS16 51.48 -2.51 Fishponds|BS20 51.48 -2.77 Portishead|BS21 51.44 -2.86 Clevedon
BS23 51.35 -2.98 Weston-super-Mare|BS26 51.29 -2.82 Axbridge|BS31 51.41 -2.50 Keynsham|BS32 51.54 -2.55 Bradley Stoke
BS35 51.61 -2.52 Thornbury|BS37 51.54 -2.42 Yate|BS48 51.43 -2.76 Nailsea|DT4 50.61 -2.46 Weymouth
DT5 50.55 -2.43 Portland|DT6 50.73 -2.76 Bridport|DT7 50.73 -2.94 Lyme Regis|DT9 50.95 -2.52 Sherborne
DT10 50.93 -2.31 Sturminster Newton|DT11 50.86 -2.16 Blandford Forum|EX7 50.58 -3.47 Dawlish|EX8 50.62 -3.41 Exmouth
EX9 50.63 -3.33 Budleigh Salterton|EX10 50.68 -3.24 Sidmouth|EX12 50.71 -3.07 Seaton|EX13 50.78 -3.00 Axminster
EX14 50.80 -3.19 Honiton|EX15 50.86 -3.39 Cullompton|EX16 50.90 -3.49 Tiverton|EX17 50.79 -3.65 Crediton
EX20 50.74 -4.00 Okehampton|EX22 50.81 -4.35 Holsworthy|EX23 50.83 -4.54 Bude|EX34 51.21 -4.12 Ilfracombe
EX36 51.02 -3.83 South Molton|EX38 50.95 -4.14 Great Torrington|EX39 51.02 -4.21 Bideford|GL5 51.75 -2.22 Stroud
GL7 51.72 -1.97 Cirencester|GL8 51.64 -2.16 Tetbury|GL11 51.68 -2.35 Dursley|GL13 51.69 -2.46 Berkeley
GL14 51.82 -2.50 Cinderford|GL15 51.73 -2.53 Lydney|GL16 51.79 -2.61 Coleford|GL20 51.99 -2.16 Tewkesbury
GL54 51.89 -1.76 Bourton-on-the-Water|GL55 52.05 -1.78 Chipping Campden|GL56 51.99 -1.70 Moreton-in-Marsh
PL7 50.39 -4.05 Plympton|PL9 50.36 -4.09 Plymstock|PL11 50.38 -4.20 Torpoint|PL12 50.41 -4.21 Saltash
PL13 50.36 -4.45 Looe|PL14 50.45 -4.46 Liskeard|PL15 50.64 -4.36 Launceston|PL17 50.50 -4.31 Callington
PL19 50.55 -4.14 Tavistock|PL21 50.39 -3.92 Ivybridge|PL22 50.41 -4.67 Lostwithiel|PL23 50.34 -4.63 Fowey
PL24 50.35 -4.70 Par|PL25 50.34 -4.79 St Austell|PL27 50.52 -4.84 Wadebridge|PL28 50.54 -4.94 Padstow
PL31 50.47 -4.72 Bodmin|PL32 50.62 -4.68 Camelford|SN7 51.66 -1.59 Faringdon|SN8 51.42 -1.73 Marlborough
SN10 51.35 -1.99 Devizes|SN11 51.44 -2.00 Calne|SN12 51.37 -2.14 Melksham|SN13 51.43 -2.19 Corsham
SN15 51.46 -2.12 Chippenham|SN16 51.58 -2.10 Malmesbury|SP4 51.17 -1.78 Amesbury|SP6 50.93 -1.79 Fordingbridge
SP7 51.00 -2.20 Shaftesbury|SP8 51.04 -2.28 Gillingham (Dorset)|SP9 51.24 -1.67 Tidworth|SP10 51.21 -1.48 Andover
TA6 51.13 -3.00 Bridgwater|TA8 51.24 -2.99 Burnham-on-Sea|TA11 51.05 -2.73 Somerton|TA18 50.88 -2.79 Crewkerne
TA19 50.93 -2.92 Ilminster|TA20 50.87 -2.96 Chard|TA21 50.98 -3.22 Wellington|TA24 51.20 -3.47 Minehead
TQ3 50.43 -3.56 Paignton|TQ5 50.39 -3.51 Brixham|TQ6 50.35 -3.58 Dartmouth|TQ7 50.28 -3.78 Kingsbridge
TQ8 50.24 -3.77 Salcombe|TQ9 50.43 -3.69 Totnes|TQ11 50.48 -3.78 Buckfastleigh|TQ12 50.53 -3.61 Newton Abbot
TQ14 50.55 -3.50 Teignmouth|TR6 50.35 -5.15 Perranporth|TR7 50.41 -5.08 Newquay|TR10 50.17 -5.11 Penryn
TR11 50.15 -5.07 Falmouth|TR13 50.10 -5.27 Helston|TR14 50.21 -5.30 Camborne|TR15 50.23 -5.23 Redruth
TR18 50.12 -5.54 Penzance|TR21 49.91 -6.32 Hugh Town|TR26 50.21 -5.48 St Ives|TR27 50.18 -5.42 Hayle
`;
