#!/bin/bash
# Whether the service with this management port is ready; needs neither curl nor wget.
exec 3<>"/dev/tcp/localhost/$1" || exit 1
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r status <&3
[[ $status == *" 200 "* ]]
