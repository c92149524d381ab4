#!/usr/bin/env bash
# healthy.sh 8081 /q/health/ready: exits 0 when this machine's port answers a GET of the path with 200.
# Bash alone, because the images it runs in have no curl.
set -euo pipefail

port=$1
path=$2

exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$path" "$port" >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
