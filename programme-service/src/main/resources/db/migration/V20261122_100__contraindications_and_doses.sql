-- What speaks against each exercise, and a dose for those that had none: proposals until a physician signs them off.
-- The texts stand in the service's words; the entries are new to whoever asks for what has changed.
alter table exercise add column contraindications jsonb not null default '[]';
alter table exercise add column version int not null default 1;

update exercise e
set contraindications = s.contraindications, default_dose = coalesce(s.dose, e.default_dose), version = 2, updated_at = now()
from jsonb_to_recordset('[
  {"code": "SPEEDIANCE_DECOMPRESSION_HANG", "contraindications": ["FRACTURE", "SPINAL_INSTABILITY", "OSTEOPOROSIS", "TUMOUR_OR_INFECTION", "SHOULDER_INSTABILITY", "HIGH_BLOOD_PRESSURE", "PREGNANCY"], "dose": {"sets": 3, "repetitions": 3, "holdSeconds": 20}},
  {"code": "GENTLE_SPINAL_TRACTION", "contraindications": ["FRACTURE", "SPINAL_INSTABILITY", "OSTEOPOROSIS", "TUMOUR_OR_INFECTION", "PREGNANCY", "RECENT_SURGERY"], "dose": {"durationMinutes": 10, "tractionNewtons": 100}},
  {"code": "TABLE_TRACTION", "contraindications": ["FRACTURE", "SPINAL_INSTABILITY", "OSTEOPOROSIS", "TUMOUR_OR_INFECTION", "PREGNANCY", "RECENT_SURGERY", "ABDOMINAL_HERNIA"], "dose": {"durationMinutes": 15, "tractionNewtons": 200}},
  {"code": "CERVICAL_TRACTION", "contraindications": ["CORD_SIGNS", "VERTEBRAL_ARTERY", "FRACTURE", "SPINAL_INSTABILITY", "TUMOUR_OR_INFECTION", "RECENT_SURGERY"], "dose": {"durationMinutes": 10, "tractionNewtons": 50}},
  {"code": "PELVIC_TRACTION", "contraindications": ["FRACTURE", "SPINAL_INSTABILITY", "OSTEOPOROSIS", "TUMOUR_OR_INFECTION", "PREGNANCY", "RECENT_SURGERY", "ABDOMINAL_HERNIA"], "dose": {"durationMinutes": 15, "tractionNewtons": 150}},
  {"code": "MYOFASCIAL_RELEASE", "contraindications": ["THROMBOSIS", "ANTICOAGULANTS", "SKIN_LESION", "FRACTURE", "OSTEOPOROSIS"], "dose": {"durationMinutes": 10}},
  {"code": "PIR_LUMBAR", "contraindications": ["FRACTURE", "SPINAL_INSTABILITY", "TUMOUR_OR_INFECTION", "RECENT_SURGERY"], "dose": {"sets": 1, "repetitions": 4, "holdSeconds": 8}},
  {"code": "PIR_CERVICAL", "contraindications": ["CORD_SIGNS", "VERTEBRAL_ARTERY", "FRACTURE", "SPINAL_INSTABILITY", "TUMOUR_OR_INFECTION"], "dose": {"sets": 1, "repetitions": 4, "holdSeconds": 8}},
  {"code": "PIR_PIRIFORMIS", "contraindications": ["HIP_REPLACEMENT", "FRACTURE", "TUMOUR_OR_INFECTION"], "dose": {"sets": 1, "repetitions": 4, "holdSeconds": 8}},
  {"code": "CAT_COW", "contraindications": ["FRACTURE", "SPINAL_INSTABILITY", "TUMOUR_OR_INFECTION"], "dose": null},
  {"code": "FIGURE_FOUR_STRETCH", "contraindications": ["HIP_REPLACEMENT", "FRACTURE"], "dose": null},
  {"code": "PIRIFORMIS_STRETCH", "contraindications": ["HIP_REPLACEMENT", "FRACTURE"], "dose": null},
  {"code": "HIP_MOBILITY", "contraindications": ["HIP_REPLACEMENT", "FRACTURE", "RECENT_SURGERY"], "dose": null},
  {"code": "PELVIC_POSITIONING", "contraindications": ["FRACTURE", "TUMOUR_OR_INFECTION"], "dose": null},
  {"code": "GLUTEAL_ACTIVATION", "contraindications": ["FRACTURE", "RECENT_SURGERY", "HIGH_BLOOD_PRESSURE"], "dose": null},
  {"code": "NECK_STRETCH", "contraindications": ["CORD_SIGNS", "VERTEBRAL_ARTERY", "FRACTURE"], "dose": null},
  {"code": "DEEP_NECK_FLEXORS", "contraindications": ["CORD_SIGNS", "VERTEBRAL_ARTERY", "FRACTURE"], "dose": null},
  {"code": "THORACIC_EXTENSION", "contraindications": ["FRACTURE", "OSTEOPOROSIS", "TUMOUR_OR_INFECTION"], "dose": null},
  {"code": "RIB_BREATHING", "contraindications": ["RIB_FRACTURE", "VISCERAL_CAUSE"], "dose": null},
  {"code": "LUMBAR_STABILISATION", "contraindications": ["FRACTURE", "TUMOUR_OR_INFECTION", "RECENT_SURGERY"], "dose": null},
  {"code": "DEEP_MUSCLE_STRENGTHENING", "contraindications": ["FRACTURE", "TUMOUR_OR_INFECTION", "RECENT_SURGERY", "HIGH_BLOOD_PRESSURE"], "dose": null},
  {"code": "UNSTABLE_PLATFORM", "contraindications": ["DIZZINESS", "LOSS_OF_FOOT_SENSATION", "OSTEOPOROSIS"], "dose": null},
  {"code": "UNSTABLE_PLATFORM_PELVIS", "contraindications": ["DIZZINESS", "LOSS_OF_FOOT_SENSATION", "HIP_REPLACEMENT"], "dose": null},
  {"code": "ASYMMETRIC_WORK", "contraindications": ["FRACTURE", "RECENT_SURGERY"], "dose": null},
  {"code": "DOSED_TWISTS", "contraindications": ["FRACTURE", "SPINAL_INSTABILITY", "OSTEOPOROSIS", "RECENT_SURGERY"], "dose": null},
  {"code": "HIP_OPENING", "contraindications": ["HIP_REPLACEMENT", "FRACTURE"], "dose": null},
  {"code": "TAPING_LUMBAR", "contraindications": ["SKIN_LESION", "TAPE_ALLERGY"], "dose": {"durationMinutes": 10}},
  {"code": "TAPING_GLUTEAL", "contraindications": ["SKIN_LESION", "TAPE_ALLERGY"], "dose": {"durationMinutes": 10}},
  {"code": "ANKLE_MOBILITY", "contraindications": ["ANKLE_INJURY", "FRACTURE"], "dose": null},
  {"code": "DORSIFLEXOR_STRENGTHENING", "contraindications": ["ANKLE_INJURY", "FRACTURE"], "dose": null},
  {"code": "MANUAL_MOBILISATION", "contraindications": ["CORD_SIGNS", "FRACTURE", "SPINAL_INSTABILITY", "OSTEOPOROSIS", "TUMOUR_OR_INFECTION", "ANTICOAGULANTS"], "dose": {"durationMinutes": 15}},
  {"code": "FUNCTIONAL_TRAINING", "contraindications": ["FRACTURE", "RECENT_SURGERY"], "dose": null},
  {"code": "SIMULATED_WORKING_POSTURE", "contraindications": ["FRACTURE"], "dose": null},
  {"code": "BIOFEEDBACK", "contraindications": ["SKIN_LESION", "IMPLANTED_DEVICE"], "dose": null},
  {"code": "COMPLEX_MULTI_JOINT", "contraindications": ["FRACTURE", "RECENT_SURGERY", "HIGH_BLOOD_PRESSURE"], "dose": null},
  {"code": "BREATH_MOVEMENT", "contraindications": ["VISCERAL_CAUSE"], "dose": null},
  {"code": "SELF_CORRECTION_TACTILE", "contraindications": ["SKIN_LESION", "TAPE_ALLERGY"], "dose": null},
  {"code": "SELF_HELP_TRAINING", "contraindications": [], "dose": null},
  {"code": "POSTURE_CORRECTION", "contraindications": [], "dose": null}
]'::jsonb) as s(code text, contraindications jsonb, dose jsonb)
where s.code = e.code;
