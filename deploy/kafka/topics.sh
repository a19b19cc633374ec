#!/bin/sh
# Creates the topics and those of their dead letters; partitions, replicas and retention are the broker's defaults.
set -e
for topic in clinics.v1 patients.v1 episodes.v1 programmes.v1 visits.v1 assessments.v1; do
  for name in "$topic" "$topic.dlq"; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$1" --create --if-not-exists --topic "$name"
  done
done
