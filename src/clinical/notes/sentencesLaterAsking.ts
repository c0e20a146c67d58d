/**
 * Notes that name another side than the scan, written after the rules in five rounds, to see how far the rules carry.
 * Lines as in `askingSide`.
 */
export const laterSide = `
Left knee | Mechanical sx right knee - catching/clicking. O/E MJLT+, effusion tr. Plse image ?med men tear
Right shoulder | 48yo swimmer L shdr pain. Neer's & Hawkins pos. Failed 12/52 rehab.
Left hip | Deep ache in right groin, C-sign, worse sitting in car. ?labral pathology
Right ankle | Chronic left ankle instability following multiple sprains, ant drawer ++
Left wrist | 3 month hx of R radial sided wrist pain. Finkelstein's pos.
Right knee | PFPS L knee unresponsive to 4 months of strengthening
Left foot | Insidious onset dorsal midfoot pain R foot, N-spot tender ?navicular stress #
Left heel | post heel pain right, Haglund's
Right elbow | Fell off trampoline. Swollen L elbow, not moving it.
Left knee | Patient slipped on wet floor, direct blow to Rt patella, haemarthrosis aspirated
Right hip | seen in MSK clinic; lt hip - reduced IR, groin pain, XR shows mild OA, ?AVN
Left shoulder | Dislocated right shoulder playing rugby on Saturday, reduced in ED, ?Bankart/Hill-Sachs
Right knee | Ongoing L) knee pain post RTC 6/12 ago
Left ankle | pain & swelling @ R lateral ankle, peroneals tender, ? tear
Right calf | sudden pop L calf playing tennis
Left knee | right knee gave way x3 this week. hx meniscal repair same knee 2017
Right knee | knee pain, L>>R, mostly at night, ?OA
Left Achilles tendon | Palpable gap R TA, Thompson's positive ?rupture
Right hand | Swollen tender PIPJ L index finger after ball injury
Left thumb | hyperextension inj to thumb on the right, pain base
X-ray: Left shoulder | Fall downstairs, R shoulder bruised, unable to abduct
Left hamstring | footballer, acute posterior thigh pain right leg while sprinting
Right hip | 71F, L hip. Pain on WB, stick R hand, leg short. Prev R THR doing well
Left knee | I'd be grateful for a scan of this man's right knee. He has had no problems with his left.
Right foot | c/o numb toes left foot, tight shoes worse, Mulder +
Left shoulder | shoulder pain (right) x 3/12, no trauma, diabetic ?capsulitis
Left elbow | golfer's elbow, right, 6 mo, steroid inj x1 temp relief
Right knee | BMI 38. Lt. knee OA, unable to kneel. Considering TKR
Left knee | old ACL injury on left. New injury right knee: pivot, pop, effusion in 2 hours
Right wrist | the left wrist is still painful 8 weeks after the fracture ?non-union
Left sacroiliac joint | R SIJ provocation tests 3/5 pos, postpartum
Left temporomandibular joint (TMJ) | TMJ dysfunction Rt>Lt, trismus
Right shoulder | Unable to lie on left side because of shoulder pain, L supraspinatus weak
Left knee | Ant. knee pain Rt, jumper. ?patellar tendinopathy
Ultrasound: Right shoulder | Seen with L sh pain; ?bursitis
Left hip + Right knee | Lt knee pain, L hip OA
X-ray: Left foot | Dropped a paving slab on R foot - # toes?
Left groin | R inguinal swelling on coughing
X-ray: Right ribs | Kicked by horse L chest wall, SOB, ?rib #
Left knee | 15y/o Osgood Schlatter R, TT tender
Left knee | Rt knee - clunks, ligaments lax vs left
Right shoulder | L shoulder: flex 90, abd 80, ER 10. R full.
Left hip | Prev L hip replacement. R groin pain now, similar to before the L was done
Left ankle | twisted R ankle on hols, still puffy at 7/52
Right knee | Persisting medial sided L knee pain despite 6 sessions physio
Left wrist | R wrist: click, ulnar pain, DRUJ ballottement ++. L wrist normal
Right foot | Lump dorsum of L foot transilluminates ?ganglion
Left knee | No problems with the left. Right locks weekly.
Right hip | THR L 2012, thigh pain and start-up pain ?loose stem
Left shoulder | pain in right arm when lifting above head, neg Spurlings
Right ankle | Syndesmosis squeeze + L after football tackle
Left elbow | R lat epicondylalgia, recalcitrant
Left knee | Patient is getting pain in both hips but the main issue is the right knee which locks
Right hand | Left CTS, NCS mod severe, night sx
Left foot | met head pain R 2/3
Right knee | L MCL grade 2 sprain, ski injury
Left hip | FAI R. Alpha angle raised on XR
Left calf | TTP musculotendinous junction right gastroc
Left shoulder | ACJ tender on Rt, scarf test pos
Right knee | L knee pain 2/12, no better w NSAIDs, no locking
Left knee | knee injury yest - R - cannot extend
Left shoulder | O/E R sh: abd 90 active, 160 passive. L sh NAD. ?full thickness tear
Left ankle | Right ankle - previously sprained 2019 - now recurrent giving way
Right hip | Patient has left hip pain. Previous right hip replacement is pain free.
Left knee | pain R knee w/o trauma
Right knee | not improving - L knee pain post arthroscopy in March
Left hip | Hip OA on the right. Nothing on left.
Left foot | MRI requested by podiatry for R 3/4 neuroma
Left wrist | Known scaphoid non-union R from 2018, increasing pain
Right knee | Wants to get back to skiing; left ACL clinically gone
Left knee | chronic patellar tendon pain, Right more than Left
Right shoulder | L SLAP tear? overhead athlete
Left elbow | "tennis elbow" of the right.
Left calf | DVT? Rt calf 4cm > Lt
Right ankle | Peroneal subluxation (left side)
Left hip | No response to injection R GTPS
Left knee | The right one is the problem. Knee swells after 5 min walking
Right knee | No L knee trauma. Insidious swelling. ?inflammatory
Left shoulder | previous surgeon did R shoulder decompression, still painful at night
Left thumb | can't grip; R CMC grind +
Right foot | MTPJ 2 L - plantar plate tear?
Left knee | Had a fall & hurt Rt. knee. Had XR: no #
Left Achilles tendon | Insertional pain at back of right heel
Left wrist | She has had pain in her right wrist since last year
Right knee | old man, L knee, bone on bone
Left knee | Never had trouble before. R knee just went
Left ankle | Not weight bearing R ankle. Bony tenderness
Left hip | Not able to SLR R. ?occult NOF
Right hand | lt. ring finger stuck in flexion
Left shoulder | Reports right UL pain from shoulder to hand
Left knee | O/E: R knee valgus, crepitus, MJL tender
Right shoulder | Left shoulder. Pain. 6 months.
Left hip | Rt hip - groin pain; L hip ok on exam
Left ankle | No # on XR of R ankle but not improving at 3/12
Right knee | Was doing well after R ACLR 2016 but now L knee twisted
Left wrist | Scaphoid # R, cast 6/52, union?
Left knee | Patient complains of locking of her rt. knee since a fall 2 months back
Left foot | Lump sole R foot ?Ledderhose
Right hip | Hip pain (L) with click on FABER
Left elbow | R distal biceps - hook test pos
Left shoulder | previous L shoulder stabilisation; R shoulder now subluxing
Left knee | Lateral knee pain R in runner ?ITB
Right ankle | Pt keen for scan as L ankle still gives way despite physio and brace
Left thigh | quads strain R RF, palpable defect
Right knee | L pes anserine bursitis
Left knee | Knee arthroscopy R 2022, pain came back this year
Left hand | Left hand dominant. Crushed R hand in door, swelling MC 3-4
Right hip | OA L hip end stage, for THR planning
Left knee | XR both knees: mild OA. Pain is only on the right
Left ankle | Pain RIGHT ankle medially, tib post ?tear
Left shoulder | right shoulder giving her grief, cannot sleep, ?cuff
Right knee | L knee post-op 6/52, ?infection, CRP 60
Left ankle | Right ankle fusion 2015, now pain subtalar, ?adjacent OA
Left knee | R knee: prev ACLR 2010. New twist. Unstable.
Right hip | Hip pain for 3 years, left, worse since Xmas
Left wrist | Not sure if fracture - R wrist tender distal radius
Right foot | 5th MT base tender L, inversion injury
Left hip | Nothing helps R hip pain
Right elbow | He has no full extension L elbow after fall
Left knee | R knee swelling, no L knee sx
Left shoulder | no relief from R shoulder injection ?cuff tear
Right hand | ? scaphoid lunate left, clunk
Left knee | c/o both hips aching but R knee worst, locks
Left ankle | denies previous ankle injury, R lat ankle swollen
Right calf | L Baker's cyst ?rupture, tight calf
Left hip | R hip scope 2019, FAI recurrence
Left knee | Without any trauma developed R knee effusion
Left foot | can't WB on right foot
Right knee | previous steroid injections to L knee no longer work
Left shoulder | Right-handed bowler with pain right shoulder
`;

/** The same for the other kinds, by the kind. */
export const laterElse: Readonly<Record<string, string>> = {
  region: `
Left knee | Impingement sx shoulder, painful arc, night pain
Lumbar spine | ankle sprain 3 weeks ago, bruising
Right wrist | dental abscess, jaw swelling
`,
  modality: `
Left knee | Pls do weight bearing xray L knee
X-ray: Lumbar spine | MRI requested - L5 radic, foot drop
CT: Left shoulder | Ultrasound scan of left shoulder please
`,
  organ: `
Pelvis male | dysmenorrhoea and menorrhagia, ?endometriosis
Pelvis female | painful ejaculation, ?prostatitis
`,
};
