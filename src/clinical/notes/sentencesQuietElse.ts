/** Further notes that raise no question, by what makes them look as if they did. Lines as in `askingSide`. */
export const quietElse: Readonly<Record<string, string>> = {
  radiation: `
Lumbar spine | Low back pain radiating to left leg, L5 dermatome
Lumbar spine | LBP rad R leg below knee, SLR 40, EHL 4/5
Lumbar spine | R sciatica 8/52 not settling
Lumbar spine | L sided foot drop, ?L5 root
Lumbar spine | left buttock and post thigh pain
Cervical spine | neck pain referred to right shoulder
Cervical spine | C6 radic L arm, triceps weak
Cervical spine | Tingling right hand, Spurling's +ve
Left hip | hip pain radiating to left knee
Left hip | knee pain L, knee exam normal ?referred from hip
Left shoulder | L shoulder pain ?referred from neck
Ultrasound: Abdomen | RUQ pain radiating to right shoulder tip ?gallstones
CT: Kidneys, ureters and bladder (KUB) | Left loin to groin pain, haematuria ?stone
Brain | left sided weakness and numb R arm ?MS
Brain | L facial droop resolved in 2 hrs ?TIA
CT: Abdomen and pelvis | RIF pain, wt loss, altered bowel habit
CT: Chest | left sided chest pain, haemoptysis
Internal auditory meatus (IAM) | Right sided hearing loss and tinnitus ?acoustic neuroma
Thoracic spine | pain between shoulder blades worse R, ?T6 wedge #
`,
  mechanism: `
Left wrist | Fell onto left hand, wrist pain
Right wrist | fell onto left side but put out right hand, wrist tender
Left shoulder | Fell off horse landing on left side
Right knee | kicked ball with left foot, felt R knee give way
Right ankle | Tripped over L foot, twisted right ankle
Left knee | Pushed off right foot and L knee buckled
X-ray: Right elbow | FOOSH R hand, can't extend elbow, fat pad?
`,
  spine: `
Lumbar spine | L4/5 disc bulge, ?L5/S1
Lumbar spine | L5 radiculopathy, absent AJ
Lumbar spine | known OA L spine, worsening claudication
Lumbar spine | L/S spine degenerative, ? L 5 root
Right hip | Hip pain ?referred from L spine
Right hip | ?L4/5 or hip. Groin pain on IR
Right knee | pain in L3 dermatome, knee OA vs L3/4 radic
Cervical spine | C5/6 and C6/7 degenerative, ?myelopathy
Right hip | prev MRI L-spine L2/3 facet OA, hip irritable
Lumbar spine | ?L2-3 and L3-4 stenosis, walks 100 yds
Right shoulder | C4 to T1 normal neuro. Shoulder pain
`,
  abbreviation: `
Left knee | R/O meniscal tear, knee pain 4/52
Left knee | knee effusion, r/v in 6/52
Right shoulder | shoulder inj with L/A no benefit
Right wrist | wrist lump. On L-thyroxine, ramipril
Left shoulder | R.A. flare, shoulder swollen
Left ankle | Ankle pain, R.I.C.E. and NSAIDs
`,
  'in passing': `
Right knee | R knee pain. Also has L shoulder bursitis, under ortho
Left knee | L knee locking. R hip OA known.
Left shoulder | L shoulder pain. Wears right knee brace from old injury
Left ankle | Walks with stick in right hand, ankle swollen
Left knee | Knee pain. On exam R hip IR reduced but pain-free
Right hip | Hip pain. Left knee TKR scar
Left foot | foot pain, using elbow crutches
Left knee | Back to running 3 weeks ago, knee swells
Right foot | Foot pain, on his feet all day, can't get back to work
Left hip | NOF #? Fell in kitchen, hip tender, shortened & ER
X-ray: Left elbow | ?radial head # after FOOSH, elbow
Left shoulder | Dr on the other hand feels shoulder is frozen
Ultrasound: Neck | Face to face review: lump in neck 3/52
Right knee | knee pain; gallstones, asthma, migraine. Takes amlodipine
`,
  region: `
Pelvis | hip and groin pain, ?sports hernia
Left hip | Buttock pain, lat hip tender
CT: Sinuses | Facial pain, blocked nose, headaches
Orbits | proptosis, double vision
Whole spine | ?mets. Pain in back, hips
DEXA: Lumbar spine and hips | Wrist fracture, early menopause, on prednisolone
Coccyx | Fell onto buttocks, can't sit
Sacrum | SIJ pain, ?sacroiliitis
Ultrasound: Abdominal wall | lump near umbilicus ?hernia
Liver | Raised ALT, lesion on USS
Left hand | carpal tunnel, wasting
Bile and pancreatic ducts (MRCP) | Jaundice, dilated CBD
`,
  organ: `
Pelvis female | ovarian cyst 4cm, pelvic pain
Prostate male | PSA 9, prostate firm
Pelvis other | prostate ca follow up, pelvic pain
Pelvis | ?fibroid uterus, pelvic mass
Lumbar spine female | LBP; father had prostate ca
Lumbar spine male | LBP, worse lifting, wife pregnant
Left hip female | Hip pain, PsA, on MTX
Cervical spine male | cervical pain ?cervical rib
CT: Abdomen male | Abdo pain, wt loss. FHx: ovarian ca
Pelvis female | not pregnant, LMP 2/52 ago, pelvic pain
`,
  modality: `
Left knee | L knee pain. X-ray 2 weeks ago normal
Lumbar spine | CT in 2020 showed L4/5 stenosis. LBP worse
CT: Lumbar spine | previous MRI L4/5 disc, LBP++
Lumbar spine | back pain, # T12, awaiting DEXA
Right hip | hip pain, XR: mild OA
Left shoulder | USS showed partial tear shoulder, MRI advised
Left knee | MRI L knee please ?meniscal tear
Left knee | knee pain, xray nad
Left ankle | had xray at A&E no # seen. Ankle still swollen
CT: Brain | Headache ?bleed. MRI contraindicated - pacemaker
CT: Lumbar spine | LBP. can't have MRI (claustrophobic)
Left shoulder | shoulder: US guided injection 3/12 ago no benefit
Liver | Recent CT KUB incidental liver lesion
Ultrasound: Left shoulder | shoulder pain, MRI report attached
Left knee | Please let us know if knee needs surgery
Left knee | PLEASE LET US KNOW THE RESULT. KNEE PAIN
Left knee | Mr Jones has knee pain, ct scan at local hosp inconclusive
Brain | PT had CT yesterday, headache persists
Left hip | XR hip shows OA. ?AVN
X-ray: Chest | Cough. If abnormal please consider CT
`,
  letters: `
Left knee | Thank you for seeing this 45 year old builder with a 6/12 history of medial left knee pain and locking. He had a right knee arthroscopy in 2011. O/E small effusion, MJLT, McMurray +ve. Right knee NAD. XR OA changes. ?meniscal tear
Right shoulder | Physio assessment: R shoulder pain 4/12 insidious. Painful arc 70-120, full passive ROM. Cx spine clear. L shoulder similar problem 2018, settled with inj. RHD. Works as decorator. ?cuff tear
Lumbar spine | 38F, 3/12 LBP + R leg pain to lat foot. SLR R 30, L 80. AJ absent R. No saddle anaesthesia, no bladder/bowel sx. L4/5 + L5/S1 clinically. Prev L hip arthroscopy. Failed 6/52 physio & naproxen.
Left ankle + Left foot | Inversion inj L ankle 8/52 ago, WB but lat pain and midfoot swelling. Right ankle prev sprain, fine now. XR at ED no #. ?OCD ?lisfranc
`,
};
