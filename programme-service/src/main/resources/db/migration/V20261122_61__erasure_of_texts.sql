-- A part of a plan without what a doctor wrote into it for this patient.
create function without_words(plan jsonb) returns jsonb language sql immutable as $$
    select plan
        || case when plan ->> 'maintenancePlan' is null then '{}'
           else '{"maintenancePlan": "[erased]"}' end::jsonb
        || case when jsonb_typeof(plan -> 'exercises') = 'array' then jsonb_build_object('exercises', (
               select coalesce(jsonb_agg(exercise - 'instructions' - 'video' order by position), '[]')
               from jsonb_array_elements(plan -> 'exercises') with ordinality as planned (exercise, position)))
           else '{}' end
$$;

-- The record of a visit without its note, its advice and its reasons.
create function record_without_words(record jsonb) returns jsonb language sql immutable as $$
    select record
        || '{"note": null, "recommendations": []}'
        || jsonb_build_object('notDone', (
               select coalesce(jsonb_agg(jsonb_set(omitted, '{reason}', '"[erased]"') order by position), '[]')
               from jsonb_array_elements(record -> 'notDone') with ordinality as known (omitted, position)))
        || case when jsonb_typeof(record -> 'decision') = 'object'
           then jsonb_build_object('decision', jsonb_set(record -> 'decision', '{reason}', '"[erased]"'))
           else '{}' end
$$;
