/**
 * The words by which notes name a region of the body: its names, the usual abbreviations, its structures, and the
 * examinations, diseases and operations that belong to no other region. Abbreviations as on UK request forms:
 * http://www.wikiradiography.net/page/Medical_Abbreviations ; structures as in https://en.wikipedia.org/wiki/Anatomical_terminology .
 * Written with blanks between words, singular or plural; the longest phrase wins, so "radial head" is no head.
 */
export const regionWords = {
  brain: 'head|headache|headaches|brain|intracranial|cerebral|cerebellar|stroke|tia|mra',
  skull: 'skull',
  face: 'face|facial|cheek|maxilla|zygoma',
  sinus: 'sinus|nose|nasal|paranasal sinus',
  orbit: 'orbit|eye|proptosis',
  ear: 'ear|iam|iac|internal auditory meatus|internal acoustic meatus|internal auditory canal|temporal bone|mastoid|hearing|hearing loss|tinnitus|cholesteatoma|acoustic neuroma|vestibular schwannoma',
  jaw: 'jaw|mandible|tmj|temporomandibular joint|temporomandibular',
  teeth: 'tooth|teeth|dental',
  pituitary: 'pituitary',
  neck: 'neck',
  throat: 'throat|thyroid|goitre|carotid|parotid|submandibular|neck soft tissue|neck lump|lump in neck',
  cervical:
    'cervical spine|c spine|cspine|cx spine|cervical|whiplash|spurling|neck pain|cervical rib|neck stiffness',
  thoracic:
    'thoracic spine|t spine|tspine|dorsal spine|d spine|thoracic|upper back|mid back|between shoulder blade|between the shoulder blade|interscapular',
  lumbar:
    'lumbar spine|lumbar|l spine|lspine|ls spine|l s spine|lumbosacral|lbp|low back|lower back|back pain|backache|backaches|back ache|back spasm|back stiffness|back injury|bad back|pain in back|pain in the back|pain in his back|pain in her back|sciatica|cauda equina|straight leg raise|slr',
  spine: 'spine|spinal|whole spine|full spine|vertebra|vertebral',
  sacrum: 'sacrum|sacral',
  coccyx: 'coccyx|tailbone|coccydynia',
  sacroiliac: 'sacroiliac|sacroiliac joint|sij|si joint|sacroiliitis',
  chest: 'chest|thorax|thoracic cavity|lung|pulmonary|cxr|chest wall',
  ribs: 'rib',
  sternum: 'sternum|sternal',
  heart: 'heart|cardiac|coronary|coronary artery',
  breast: 'breast',
  abdomen:
    'abdomen|abdominal|abdo|tummy|stomach|belly|ruq|luq|rif|lif|epigastric|epigastrium|iliac fossa|umbilicus|umbilical|abdominal wall',
  liver: 'liver|hepatic|gallbladder|gall bladder|bile|bile duct|biliary|cbd|mrcp',
  pancreas: 'pancreas|pancreatic|pancreatitis',
  spleen: 'spleen|splenic',
  kidney: 'kidney|renal|kub|ureter|ureteric|loin|flank|adrenal|adrenal gland',
  aorta: 'aorta|aortic|aaa',
  colon: 'colon|colonic|rectum|rectal|perianal|anal|perineum|small bowel',
  pelvis:
    'pelvis|pelvic|prostate|prostatic|bph|uterus|uterine|womb|ovary|ovarian|adnexal|endometrium|endometrial',
  scrotum: 'scrotum|scrotal|testis|testicle|testicular|epididymis|epididymal|hydrocele',
  shoulder:
    'shoulder|sh|shdr|shld|shldr|shoulder joint|rotator cuff|cuff tear|rc tear|supraspinatus|infraspinatus|subscapularis|subacromial|glenohumeral|ghj|gh joint|painful arc|empty can|hawkins|bankart|slap|deltoid|adhesive capsulitis|humeral head|calcific tendonitis|calcific tendinitis',
  shoulderTip: 'shoulder tip',
  acromioclavicular: 'acromioclavicular|acromioclavicular joint|ac joint|acj',
  sternoclavicular: 'sternoclavicular|sternoclavicular joint|sc joint|scj',
  clavicle: 'clavicle|clavicular|collarbone|collar bone',
  scapula: 'scapula|scapular|shoulder blade',
  upperArm: 'upper arm|humerus|humeral|biceps|triceps|surgical neck|neck of humerus',
  plexus: 'brachial plexus|plexopathy|thoracic outlet|tos',
  arm: 'arm|upper limb|ul',
  elbow:
    'elbow|tennis elbow|golfer elbow|radial head|radial neck|head of radius|olecranon|epicondyle|epicondylitis|cubital tunnel|ceo',
  forearm: 'forearm|lower arm|radius|ulna|radius and ulna',
  wrist:
    'wrist|tfcc|scaphoid|snuffbox|anatomical snuffbox|asb|scapholunate|distal radius|colles|druj|carpal|carpal tunnel|cts|de quervain',
  hand: 'hand|palm|metacarpal|5th mc|mc|mcpj|mcp joint|dupuytren|thenar|hypothenar',
  finger: 'finger|digit|knuckle|pipj|dipj|pip joint|dip joint|mallet finger',
  thumb: 'thumb|skier thumb|cmcj|1st cmc',
  hip: 'hip|hip joint|thr|tha|acetabulum|acetabular|femoral head|femoral neck|neck of femur|nof|trochanter|trochanteric|greater trochanter|gtps|fai|fadir|faber|trendelenburg|perthes|sufe|ddh',
  groin: 'groin|inguinal',
  buttock: 'buttock|gluteal|glute|glut|piriformis',
  thigh: 'thigh|femur|femoral shaft|upper leg|quad|quadriceps|adductor',
  hamstring: 'hamstring',
  knee: 'knee|knee joint|tkr|tka|ukr|patella|patellar|kneecap|knee cap|patellofemoral|pfj|meniscus|menisci|meniscal|meniscectomy|acl|aclr|pcl|mcl|lachman|mcmurray|thessaly|mjl|mjlt|ljl|ljlt|baker cyst|tibial plateau|tibial tuberosity|fibular head|bucket handle|popliteal',
  calf: 'calf|gastroc|gastrocnemius|soleus|calf vein',
  lowerLeg: 'lower leg|shin|tibia|tibial|fibula|tib fib',
  leg: 'leg|lower limb|ll|leg vein|varicose vein',
  ankle: 'ankle|ankle joint|atfl|malleolus|malleolar|lat mall|med mall|talus|talar|syndesmosis',
  achilles: 'achilles|achilles tendon|tendo achilles',
  heel: 'heel|calcaneus|calcaneum|calcaneal|os calcis|plantar fasciitis|plantar fascia|plantar heel',
  foot: 'foot|feet|forefoot|midfoot|hindfoot|metatarsal|mt|mt neck|mt head|met head|metatarsal neck|metatarsal head|lisfranc|navicular|cuboid|morton|morton neuroma',
  bigToe:
    'big toe|great toe|hallux|hallux valgus|hallux rigidus|bunion|mtpj|1st mtpj|1st mtp|first mtp joint',
  toe: 'toe',
  body: 'whole body|total body|bone density',
} as const;

/** A region of {@link regionWords}, or `own …` for a part of the scan that the table does not know. */
export type Region = keyof typeof regionWords | `own ${string}`;

/** Words that show that a region is meant, but are too general to say that another one is not. */
export const hintWords = {
  brain: 'migraine|dizziness|dizzy|vertigo|seizure|memory|ms',
  orbit: 'vision|visual|diplopia|double vision',
  chest: 'cough|haemoptysis|pneumonia|chest infection|breathlessness|clubbing',
  heart: 'angina|palpitation',
  abdomen: 'hernia|constipation|diarrhoea|nausea',
  liver: 'jaundice|gallstone|lft|alt',
  kidney: 'haematuria|stone|uti',
  pelvis: 'bladder|bowel|saddle|saddle anaesthesia',
  leg: 'dvt',
  lumbar: 'radiculopathy|claudication|stenosis',
  body: 'osteoporosis|osteopenia',
} as const satisfies Partial<Record<Region, string>>;

/** Phrases that only sound like a region. */
export const noRegion =
  'back to|face to face|other hand|second hand|hand therapy|elbow crutch|elbow crutches|on his feet|on her feet|on their feet|on feet|tip toe|toe walk|heel walk|head of department|shoulder height|arm length|foot drop|neck of|knee high|hands on|lead apron';
