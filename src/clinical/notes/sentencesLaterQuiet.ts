/** Notes about sides that raise no question, written after the rules in five rounds. Lines as in `askingSide`. */
export const laterQuiet = `
Left knee | L knee giving way, previously had R knee meniscectomy (2009) with good outcome
Right shoulder | Right shoulder pain since lifting. Left shoulder had similar in 2015, fully recovered.
Left hip | 60yo, hip pain L. Good result from right THR 3 years ago.
Right knee | Pain R knee, previous # L femur 1998
Left ankle | Recurrent sprains. Ant drawer laxer than right.
Left shoulder | ER 20 deg (R 80 deg). ?frozen shoulder
Left knee | Quads girth 2cm less than R, knee unstable
Right hip | Hip pain. SLR 90 both sides. No L groin pain.
Left wrist | Right hand dominant chef. FOOSH, left wrist dorsal pain
Left foot | Foot pain since long walk, right foot ok
Right knee | worse going downstairs, leading with left leg; R PFJ pain
Left knee | Compensating on right leg because of knee pain
Left shoulder | Sleeps on right side as shoulder too painful
Right elbow | Elbow pain, plays tennis left handed now
Lumbar spine | LBP + bilat leg pain L>R, no saddle anaesthesia
Lumbar spine | Back pain. Listing to the right. SLR L 40 R 70
Lumbar spine | L5/S1 disc on left, pain to L foot, R side fine
Cervical spine | Neck pain and L arm pins and needles, C7
Left knee | Left with chronic knee pain after RTA, right?
Right ankle | Left the army due to ankle injury
Left hip | She was right, hip still bad after physio
Left knee | R knee replacement in 2018 went well; now same problem other side
Left knee | Swollen knee. PMH - TIA, R mastectomy, L cataract
Right shoulder | Shoulder pain. pacemaker L chest
Left ankle | on warfarin for L leg DVT, ankle swelling persists
Left knee | 10/7 post fall. Knee swollen. No bony tenderness. Rt knee: no abnormality detected
Right knee + Left knee | knees - R patellar maltracking, L MJLT
Left shoulder + Cervical spine | Neck pain into L shoulder, R arm clear
Right hip | can't put weight through right leg, hip irritable
Left thigh | haematoma thigh after dead leg. Opposite (right) thigh normal
Left hand | RA. Both hands and feet affected
Left hip | Hip clicking. R-sided Trendelenburg negative
Left Achilles tendon | Achilles pain. Right TA ruptured and repaired 2016.
Right shoulder | Weak abduction, Neer's +ve R, -ve L
Left wrist | Lump wrist. right-handed. non tender
X-ray: Left clavicle | Came off bike, landed L shoulder, clavicle deformity
Left knee | No locking. No hx of right knee problems
Left ankle | Injury to both ankles; R settled
Whole spine | widespread pain, R leg weak, L arm numb
Right foot | drop foot R after L4/5 discectomy ?peroneal n
Left knee | Twisting injury knee playing netball, heard a pop. Right knee stable to compare.
Left shoulder | Painful L shoulder. Works as a plasterer (R handed). Neck NAD
Left hip | L hip OA. Has had R side done privately in 2021, delighted.
Right knee | Acute on chronic R knee pain. L knee TKR 2 yrs ago, some stiffness but happy with it
Left ankle | Ankle pain. Broke the right one in 2003.
Left foot | forefoot pain L. Right side settled with orthotics last year
Left wrist | FOOSH from bike. X-ray neg at 10 days. Tender ASB on L, none on R
Left elbow | Elbow stiff since fall, 20-120 (R 0-140)
Right shoulder | R shoulder pain. Previously had same on the left - decompression 2016
Left knee | no hx of injury to R leg, knee just swells
Lumbar spine | Pain L buttock to calf, numb lat foot. R leg ok. L5/S1?
Lumbar spine | right leg sciatica, worse sitting. Prev discectomy L4/5 left 2012
Left hip | Lateral hip pain, can't sleep on it. R hip fine
Left knee | Meniscal sx. Right-footed footballer.
Left knee | OA knee. Walks with crutch on the right
Right knee | R knee ACL recon graft ?failed. Contralateral hamstring graft used (L)
Left shoulder | Shoulder. Cannot reach behind. L. R full range
Left hand | Trigger finger ring L. previous release R middle
Left thigh | lump L thigh; similar lump removed R arm years ago, benign
Right hip | Antalgic gait R. pain groin. Left leg slightly longer
Left knee + Right knee | Patellofemoral pain, both sides, L slightly worse
Left calf | Calf pain. Doppler right side neg last month
Right foot | Foot - plantar plate? 2nd MTPJ. Bunion op on left 2014
Left ankle | Ankle. Left hospital in boot 4/52 ago
Right ankle | Injury when stepping left off kerb. Ankle swollen
Left knee | R/v by ortho: knee for imaging
Left knee | Knee. Pt asked if right to carry on running
Left shoulder | Carries child on right hip, shoulder aches
Left hip | Hip. Dx'd w/ R-sided breast ca 2015. ?mets
Cervical spine | L>R arm paraesthesia, Hoffman's neg
Brain | L homonymous hemianopia
Left knee | Knee clunks. Ligaments intact & same as right
Right wrist | wrist pain post fall off horse. L hand ok
Left ankle | ankle: ROM 50% of right
Left Achilles tendon | Heel raise L x3, R x25. Achilles thickened
Left knee | Knee unstable. Pivot shift ++ . Opp knee: stable.
Left shoulder | Shoulder weak post fall, cuff power 3/5 v 5/5 R
Left hip | Groin pain when getting out of car, driver's side right leg first. L hip IR 10
Right knee | knee locked, happened on right turn while skiing
Left thumb | Thumb base OA. R side had trapeziectomy
Left knee | Knee pain. R: operated 2014. L: clicking
Left shoulder | L RC tear on USS, R shoulder never a problem
Right hip | Hip pain, R > L. Both XR'd
Left ankle | pain ankle. Previous injuries include right ankle and left wrist fractures
Left knee | Medial knee pain. No swelling. Nothing to find on right.
Right knee | Knee. R/O #. L/R discrepancy nil
Left foot | Numb foot since R knee op
Left hip | Hip pain with radiation to knee. Right hip IR 30, left hip IR 5
Left wrist | Wrist. dropped on R hand dominant tasks
Left shoulder | Shoulder ache when reaching to back seat from right side
Lumbar spine | Lumbago, shooting R leg, L leg ok, hx L THR
Left knee | post L TKR 3/12, knee stiff. R TKR planned next yr
Left knee | Locked L knee, right knee compensatory ache
Left elbow | elbow pain L, was throwing with R arm until age 12
Right ankle | fibula # R ankle in boot; ankle tender. L foot deformity from polio
Left big toe | toe pain L. right toe surgery booked elsewhere
Right shoulder | worse lying on R. shoulder pain 6/12
Left knee | Feels unstable, knee; told "right as rain" by A&E
Left hip | Right now can't bear weight, hip
Left thumb | thumb - L. Dominant hand right
Left calf | 2 wks since calf went. Symmetrical pulses L and R
Left ankle | Sprain ankle, last seen by Mr L Ward and R Singh
Left knee | Ref from R. Patel. Knee pain
Right knee | knee swelling. BP 130/80 (L arm)
Right hip | ?hip. cannula L hand
Left knee | Knee: L 0-90, R 0-135
Left shoulder | Adhesive capsulitis; opposite shoulder had the same 2019 (right)
Right wrist | wrist pain - R - wears watch on L wrist
Left foot | no right foot symptoms at present. foot pain on running
Left knee | "Knackered knee". Right one done by Mr Smith 2018
Left knee | 2/52 hx knee pain post gym. R LL nil of note
Left hip | Hip impingement. Prior R hip scope 2019 uneventful
Right shoulder | Calcific deposit seen XR. LUE n/v intact. shoulder stiff
Left ankle | Kicked in tackle. Tender AITFL. WB on right only
Left knee | PCL? dashboard injury L. Right tibia # (2016) IM nail
Left wrist | Fell off scooter; wrist tender; left elbow graze
Lumbar spine | R L5 weakness 4/5, L normal
Left foot | Foot pain left, shoes wear on right more
Left knee | GP letter: "right knee" is a typo, pain is L knee
Right hip | R hip bursitis vs L5 radic
Left shoulder | Shoulder pain L; sees physio for R elbow
Left hand | Hand tremor, writes with right hand. Hand numb
Left knee | pain behind knee cap after squats no swelling. No right-sided sx
Left heel | L heel spur. R heel surgery 2020
Left knee | wt bearing L>R due to knee
Right thumb | Jammed thumb; L ring finger old mallet
Left calf | calf cramps. R ABPI 1.1, L ABPI 0.9
Left shoulder | 3rd dislocation of shoulder since 2022. Right - none
Left knee | Post viral arthralgia hands, knees, ankles
Left hip | leg length: R 88 L 87. Hip pain
Left knee | knee pain. Denies R hip or back sx. ?meniscus
Left shoulder | shoulder pain, R side dominant, no trauma
Left hip | L THR candidate; R THR June 2020 excellent result
Right ankle | ankle sprain R, L ankle plated 2005
Left wrist | wrist ganglion. Has R wrist one too but that doesn't bother her
Left knee | pain going down stairs L leg first; knee
Lumbar spine | discogenic LBP R>L leg pain
Left elbow | L elbow locks; loose body removed from R elbow 2010
Left foot | met stress? dancer. right side no pain
Left knee | Knee MRI please. R knee scanned last year - normal
Right shoulder | AC joint R. old L clavicle #
Left knee | compared to the R knee this one is hot and swollen
Left calf | calf L 38 R 35
Right hip | Right THR loosening? L THR fine
Left thumb | thumb injury; wears splint on right for OA
`;

/** The same about regions, modalities and organs. */
export const laterQuietElse = `
Left knee | had MRI 2019 - meniscal tear. Now worse
Left hip | Hip OA on XR. Considering arthroscopy
Brain | CT head normal in A&E. Headaches continue
Left shoulder | Ultrasound was inconclusive, shoulder still weak
Lumbar spine | LBP, can you tell us if disc
Pelvis female | Ca cervix staging
Brain male | headaches, mother had ovarian ca
Right foot | Plantar fasciitis, heel pain
Abdomen | RUQ pain after food
Left hand | cervical radiculopathy vs CTS, numb thumb
Left knee | works on his knees as a tiler, swelling
Right hip | hip pain, DEXA 2022 osteopenia
`;
