/** Notes about sides that raise no question, by what makes them look as if they did. Lines as in `askingSide`. */
export const quietSides: Readonly<Record<string, string>> = {
  agreement: `
Left knee | L knee pain 3/52 ?meniscal tear
Left ankle + Right ankle | Persistent pain in both ankles
Left ankle + Right ankle | Left ankle sprain 4/52, ongoing swelling
Right shoulder | rt shoulder impingement, failed inj
Left knee | Knee pain for 6 weeks, worse on stairs
Left knee | see letter attached
Right hip | RIGHT HIP PAIN ?OA
Left hip | pain in L hip, groin and buttock
Left knee + Right shoulder | R shoulder pain after fall; L knee bruised & swollen
Right wrist | Wrist pain R, ulnar side, ?TFCC
Left foot | (L) foot pain, 2nd/3rd MT
X-ray: Left thumb | lt thumb ucl
Left temporomandibular joint (TMJ) | L TMJ clicking, locks open
`,
  negation: `
Left knee | No pain in right knee. Knee swollen since fall.
Left shoulder | Shoulder pain 3/12. Denies right sided symptoms.
Left hip | Hip pain on walking, nil on right
Left knee | Pain medial knee, no right knee symptoms
Left knee | Swelling and clicking, without right knee involvement
Left ankle | Swollen ankle. R ankle not affected.
Left knee | never had problems with right knee. twisted knee skiing
Left knee | No pain, swelling or locking in the right knee; knee in question gives way
Left wrist | wrist pain, doesn't have any R sided pain
Lumbar spine | LBP. No left leg symptoms, no bladder/bowel disturbance
Ultrasound: Left leg veins | Calf swelling post flight. No signs of DVT on right.
Right hip | Groin pain. Nil L hip pain.
Right shoulder | Loss of ER. Not the left, which is ok
`,
  history: `
Left knee | Previous right TKR. Now similar pain in knee
Left hip | R THR 2019. Hip pain 4/12 with limp
Left hip | Pain L hip. R THR 2019, good result.
Right ankle | Old left ankle # 2008. Recent inversion injury R ankle.
Right ankle | old left ankle #. Ankle pain after run
Left knee | s/p R ACL reconstruction; new knee injury skiing
Left knee | h/o right meniscectomy. ?meniscal tear
Left knee | Had surgery to R knee in 2010. Now knee pain on stairs
Left shoulder | PMH: R rotator cuff repair, HTN, T2DM. C/o shoulder pain
Left shoulder | Past history of right frozen shoulder. Presents with stiff shoulder
Left knee | Knee pain and swelling. Right knee arthroscopy 5 years ago.
Left wrist | fractured right wrist as a child. Wrist pain 6/12
Left hip | R hip resurfacing (2011), L hip pain now
Left knee | Right knee pain last year settled with physio. Knee now locking after football
Left wrist | Underwent right carpal tunnel decompression 2018, similar symptoms now in wrist
X-ray: Left clavicle | prev # R clavicle. Fell off bike, tender clavicle
Ultrasound: Left leg veins | Hx of DVT right leg 2014. Calf swelling 2/7
Left knee | Knee pain, effusion. R TKR done Jan 21
Left big toe | PSH - Rt bunion surgery. Stiff painful 1st MTPJ
Right shoulder | Shoulder stiff. Known prev L shoulder dislocation x2
Right knee | knee giving way. PMHx L ACLR
`,
  comparison: `
Right knee | knee OA R>L
Left knee + Right knee | knee pain L > R
Left knee | Bilateral knee pain, worse on the left than right
Left knee | Bilateral knee pain, worse on the right than left
Left knee | Knee swollen, 2 cm bigger than right
Left calf | Calf circumference 3 cm more compared with the right
Left shoulder | Reduced ER unlike the right
Left thigh | wasting of quads cf R
Left forearm | Less grip power vs right side
Left knee | knee pain, contralateral side normal
Left knee | Effusion, MJLT. Other side normal.
Left knee | Effusion. right knee normal
Left knee | Knee pain. R knee asymptomatic
Left hip | Hip irritable, R unremarkable
Left knee | MJLT, effusion. Rt knee NAD
Left ankle | Ankle swollen. Right ankle ok for comparison
Left hip | Reduced IR and painful; right hip has full ROM
Left knee | Both knees painful R>L, L gives way
Left knee + Right knee | Bilateral knees, R worse
Right foot | Foot larger than left, ?lymphoedema
Right shoulder | Right worse than left, shoulder pain at night
Left knee | Locking. Right knee completely fine.
`,
  bilateral: `
Left knee | Bilateral knee pain
Left knee | B/L knee OA, wants L doing first
Right knee | pain both knees
Left knee | L+R knee pain
Right hip | pain in L & R hips, stiff in am
Left hip | bilat hip pain, R>L
Left wrist + Right wrist | pain left and right wrists ?RA
Left hand + Right hand | Hands - bilateral MCPJ swelling
Left shoulder | Bilateral shoulder pain ?PMR
`,
  idiom: `
Left knee | Locked knee, needs sorting right away
Right knee | Left work due to knee pain
Left wrist | Right handed. Wrist pain after fall
Left elbow | Lateral elbow pain, right-hand dominant
Left wrist | RHD, wrist pain on pronation
Left hand | R hand dominant. Numb fingers at night
Right ankle | Went over on ankle, left the pitch immediately
Left shoulder | All right apart from shoulder
Left shoulder | pain right through the shoulder at night
Left knee | Not in pain right now but knee swells after running
Left knee | knee hasn't been right since fall
Cervical spine | Neck pain worse turning right, looking left ok
Right knee | Was left with residual stiffness of knee after injury
Right shoulder | has 2 weeks left of physio for shoulder
Right ankle | left it too long, ankle still swollen
Right wrist | # wrist, left in plaster for 6/52, stiff
Left hip | pain right over the greater trochanter
Left hip | groin pain right at end of range
Left knee | Plays right back, twisted knee in tackle
Left shoulder | RTA, car hit on the right side, whiplash and shoulder pain
Left ankle | Is this the right scan for ?OCD ankle
Left foot | Foot swelled right after the fall
Left knee | Seen by Dr Wright re knee, left message
Right knee | pt left before review, knee still locking
`,
};
