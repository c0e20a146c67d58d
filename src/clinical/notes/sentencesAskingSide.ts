/**
 * Notes that name another side than the scan, one per line: the chosen parts, a bar, the notes as a clinician writes
 * them. A modality other than MRI stands before the parts.
 */
export const askingSide = `
Left knee | R knee pain 3/52, locking, ?medial meniscal tear
Left knee | Persistent pain in the right knee for three months, worse on stairs. McMurray's positive. Query meniscal tear.
Right knee | L knee. Twisted playing football 2/12 ago. Effusion ++. ?ACL
Right ankle | lt ankle inversion injury 6 wks ago, still swollen, ATFL tender
Left shoulder | Rt shoulder painful arc, +ve empty can, ?cuff tear
Left shoulder | 62M R shoulder pain 4/12, night pain, limited abd. ?RC tear ?frozen shoulder
Right hip | Left groin pain on flexion/IR, FADIR +ve, ?FAI / labral tear
Left hip | right hip oa?? worsening over 6/12, analgesia not helping
Right wrist | FOOSH left hand 10/7 ago, tender ASB ?scaphoid #
Left wrist | Dorsal wrist pain (R), ?ganglion
Left elbow | Tennis elbow right arm, failed physio x 3/12, ?CEO tear
Right foot | Plantar heel pain L, 8/12, orthotics no help ?plantar fasciitis ?stress #
Right Achilles tendon | Left Achilles tendinopathy, thickened mid-portion, wants to run marathon
Left knee | Previous left ACL recon 2015, doing well. Now right knee giving way after skiing injury.
Left knee | Left TKR 2019 no problems. Increasing medial pain R knee, ?OA
Right shoulder | No pain R shoulder. L shoulder pain and weakness after fall from bike, ?cuff tear
Left ankle | Right ankle sprain, left ankle normal. Anterior drawer +ve.
Right knee | Knee pain - left - since Feb. No trauma.
Right knee | Pain in knee, left side. Clicking. Joint line tenderness.
Left thumb | UCL injury R thumb (skier's), lax on stress
Right hand | numbness and tingling lt hand esp at night ?CTS, thenar wasting
Left knee | RIGHT KNEE PAIN AND SWELLING FOLLOWING FALL. UNABLE TO WEIGHT BEAR.
Left knee | c/o rigth knee pain, cant kneel
Right knee | lef knee locked since sunday
Left calf | R calf tear 3/52 - gastroc, ?size of haematoma
Left hamstring | Rt hamstring pulled sprinting, ecchymosis post thigh
Left temporomandibular joint (TMJ) | Clicking and locking of right jaw, deviates on opening
X-ray: Left ribs | Fell off ladder, pain right lower ribs on inspiration
X-ray: Right clavicle | Fell off bike onto L shoulder, deformity clavicle
CT: Left temporal bone | Chronic discharge right ear, conductive loss, ?cholesteatoma
Ultrasound: Left leg veins | R calf swollen and tender, 3cm > L, Wells 2. ?DVT
Left sacroiliac joint | Right SIJ pain, HLA B27 +ve, morning stiffness 1 hr
Left knee + Left ankle | Pain right ankle and left knee after RTA
Right shoulder + Left knee | L knee OA, L shoulder impingement
Right knee | Left knee pain, much worse than right
Left hip | Hip OA R>L, R hip now keeping her awake
Right elbow | Cubital tunnel sx left, ulnar 2 digits numb, Tinel's +ve at elbow
Left foot | Morton's neuroma? 3rd webspace rt foot, Mulder's click
Right big toe | Gout vs hallux rigidus L 1st MTPJ
Left hip | Trochanteric pain R side, can't lie on it, ?glut med tear
Right shoulder | Pt reports pain in L shoulder radiating down arm to elbow. Neck normal.
Left knee | right anterior knee pain; contralateral side asymptomatic
Left forearm | lump R forearm enlarging 6/12 firm non tender ?lipoma
Right thigh | Soft tissue mass left thigh 5cm deep to fascia, 2WW
Left knee | Osteopath referral: pt has had R) knee pain x 6 weeks with effusion
Left knee | Pain in the R. knee after squatting
Right ankle | L. ankle - recurrent instability, fails conservative mx
Right hip | DDH as a child. Progressive LEFT hip pain, Trendelenburg +ve
Left brachial plexus | Wasting of right hand intrinsics and numb medial forearm ?TOS ?plexopathy
X-ray: Right heel | jumped off wall, landed on left heel, unable to WB
X-ray: Left scaphoid | Rt anatomical snuffbox tenderness after FOOSH
X-ray: Right hand | Punched wall, swelling over left 5th MC ?boxers #
Left upper arm | biceps rupture right, popeye sign
X-ray: Right lower leg | shin pain left, runner, ?stress fracture tibia
Left knee | XR right knee normal. Ongoing medial pain & locking. ?meniscus
Right shoulder | Had surgery to R shoulder 2012 (decompression). L shoulder now same symptoms
Left knee | Injured R knee 2 years ago, ongoing instability since
Left hip | R THR 2016, now painful on weight bearing ?loosening
Right knee | Pain and swelling both ankles settled. L knee remains swollen ?inflammatory
Left knee | Referred with right-sided knee pain following twisting injury
Left knee | knee R - pain ++ on stairs
Right foot | L foot: tender 2nd MT neck, ?stress # — training for marathon
Left shoulder | Right handed tennis player. Pain R shoulder on serving, ?SLAP
Left wrist | left handed. TFCC pain r wrist, ulnar sided, clicks on pronation
Right knee | She left work early because of pain in her left knee.
Left ankle | Rolled rt ankle; heard crack; bruising lat mall; Ottawa +ve
Right hip | Low back pain with pain into left hip and groin, ?hip OA
Left knee | R knee: effusion, MJLT, Thessaly +ve. L knee: NAD.
Right knee | R knee: FROM, stable. L knee: effusion, lacks 10° ext, ?bucket handle
Left hip | Pain Rt hip not settling w NSAIDs. Hx: Lt hip arthroscopy 2017.
Left shoulder | Unlike the left, the right shoulder is stiff and painful
Right shoulder | Compared with right, left shoulder abduction limited to 60°
Left knee + Left hip | Right hip and knee pain, antalgic gait
Left knee | Please MRI R knee, ?ACL rupture
Right ankle | MRI left ankle ?OCD talus
Left shoulder | Rt. shoulder - ?calcific tendonitis
Left knee | right knee px. prev L TKR
Ultrasound: Right groin | lump l groin, reducible, cough impulse +ve
Left hand | Dupuytren's? nodule palm right hand
X-ray: Right thumb | Base of thumb OA lt, grind +ve
Left knee | pain rt knee,no trauma,wt bearing ok
Right knee | Lt knee?meniscus
Left hip | Right leg pain from hip to knee, limp
Left knee | 6/12 history of right knee pain, insidious onset. BMI 31.
Right knee | Ongoing pain following previous left knee arthroscopy, ?further tear
Left knee | No trauma to R knee. Swelling and locking 4/52.
Left shoulder | 55 yr old R shoulder pain 2/12 no trauma
Right hip | Dear Dr, thank you for seeing this lady with a long history of pain over the left hip. She struggles with stairs and sleep. Right hip is fine. Many thanks
Left knee | Pt fell on ice. Pain++ swelling R. knee, WB with stick in L hand. Bloods norm. ?tibial plateau #
Left ankle | Painful swelling right. Ankle stiff in mornings.
Right wrist | Pain on the left, wrist and thumb, ?de Quervain's
Left knee + Right knee + Left ankle | Knees bilat OA. Right ankle new swelling ?gout
Left knee | Car accident 2/52 ago with knee pain right
Right ankle | ankle twisted left, swollen ++
Left shoulder | shoulder ER and int rotation R limited
Right knee | knee pain 3 months left, no trauma
Left knee | knee pain right when walking
Right knee | pain left behind knee, ?Baker's
Left knee | Hit by car on right side, knee swollen
Left hip | hip pain right at rest and at night
`;
