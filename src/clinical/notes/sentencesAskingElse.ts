/** Notes that name a region other than the scan's. Lines as in `askingSide`; modality and gender where they matter. */
export const askingRegion = `
Left shoulder | Knee pain 3/12, locking, ?meniscal tear
Right knee | R shoulder pain with painful arc, ?cuff tear
Lumbar spine | Tennis elbow, failed steroid inj x2
Cervical spine | Heel pain first steps in the morning ?plantar fasciitis
Left ankle | Headaches 6/12 with visual disturbance, fundi normal
Brain | Low back pain since heavy lifting, no red flags
Left wrist | left hip oa, awaiting ortho
Left knee | L wrist ganglion, tender dorsally
CT: Chest | Plantar fasciitis both feet, not settling
Ultrasound: Thyroid | R knee effusion ?baker's cyst
Left hip | left frozen shoulder, stiff all planes
Left elbow | Painful hallux valgus, ?surgical planning
CT: Sinuses | Rolled ankle playing netball, can't WB
Left knee | Persistent cough 6/52, smoker, weight loss. ?lung ca
Right shoulder | ACL rupture suspected, Lachman +ve, giving way
Prostate male | neck pain with tingling in both hands, ?disc
`;

/** Notes that ask for another modality than the chosen one. */
export const askingModality = `
Brain | please do CT head ?bleed
Left shoulder | L shoulder impingement. US guided injection please
X-ray: Left knee | MRI L knee ?meniscal tear
Ultrasound: Right shoulder | Rt shoulder pain ?cuff tear, MRI please
CT: Lumbar spine | Requesting MRI lumbar spine, LBP + L leg pain
Right hip | XR R hip ?OA please
Lumbar spine | Low back pain, long term steroids, for DEXA scan
Left shoulder | kindly arrange USS L shoulder for calcific tendinitis
X-ray: Right knee | Knee locked. Needs MRI to r/o meniscal tear.
CT: Chest | would be grateful for a chest xray, cough 4/52
Ultrasound: Left ankle | I would like an MRI of the left ankle please ?OCD
X-ray: Left hip | Please arrange MRI L hip following fall, can't WB
CT: Right knee | needs MRI right knee before surgery
`;

/** Notes that name an organ which the recorded gender does not have. */
export const askingOrgan = `
Pelvis female | Raised PSA 8.4, enlarged prostate on DRE
Ultrasound: Scrotum female | Testicular lump, painless
Prostate female | LUTS, nocturia x4, BPH
Pelvis male | PMB, thickened endometrium
Ultrasound: Pelvis male | R ovarian cyst 5cm, f/u
Lumbar spine male | LBP, currently 26/40 pregnant
Pelvis male | Hysterectomy 2010, ongoing pelvic pain
Ultrasound: Pelvis male | ?fibroid uterus, heavy bleeding
`;

/** Notes that raise more than one question, by the kinds in their order. */
export const askingSeveral: Readonly<Record<string, string>> = {
  'side modality': `
X-ray: Right knee | MRI L knee pls, ?ACL
Left shoulder | Please arrange ultrasound of right shoulder ?cuff tear
`,
  'region modality': `
Left knee | Please do CT chest ?PE
`,
  'region organ': `
Left ankle female | enlarged prostate, poor stream
`,
};
