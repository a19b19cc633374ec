-- Seeded exercises and templates are the same for all clinics: nobody writes them at run time.
revoke insert, update, delete on exercise, exercise_use, template from ${runtime};
