#!/bin/sh
# Makes the timeline anew: every service sends again what it sent since a moment, then patient-service reads it all.
#   deploy/rebuild-timeline.sh 2026-01-01T00:00:00Z
# RUN starts a service beside the running one, its name and the words of a command behind it.
set -e
from=${1:?since when, as 2026-01-01T00:00:00Z}
run=${RUN:-docker compose run --rm --no-deps}
for service in patient-service programme-service assessment-service; do
  $run "$service" republish --from="$from"
done
$run patient-service rebuild --projection=timeline
