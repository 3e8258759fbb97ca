# Sourced by bin/*: finds the tools, builds only what changed, and says in one line what is missing.
# Vietnamese first, English after the slash.

CALLED_FROM=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
ROOT=$PWD

stop_with() { echo "✗ $*" >&2; exit 1; }
say() { echo "• $*"; }
as_root() { [ "$(id -u)" = 0 ]; }
may_install() { as_root && [ "${LANTOA_INSTALL:-yes}" != no ] && command -v apt-get >/dev/null; }

install_debian() { # package..., quietly; the caller looks whether it helped
  (apt-get install -y -qq --no-install-recommends "$@" \
    || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; }) \
    </dev/null >"${TMPDIR:-/tmp}/lantoa-apt.$$" 2>&1 || true
  rm -f "${TMPDIR:-/tmp}/lantoa-apt.$$"
}

is_jdk25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

need_jdk() {
  local home on_path
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25*; do
    if [ -n "$home" ] && is_jdk25 "$home"; then
      export JAVA_HOME=$home
      JAVA=$home/bin/java
      return
    fi
  done
  stop_with "Cần JDK 25: cài temurin-25-jdk (adoptium.net) hoặc đặt JAVA_HOME. / JDK 25 not found: install temurin-25-jdk or set JAVA_HOME."
}

need_build_tools() {
  command -v mvn >/dev/null || stop_with "Cần Maven: apt-get install maven / Maven not found: apt-get install maven"
  command -v node >/dev/null && command -v npm >/dev/null \
    || stop_with "Cần Node và npm: apt-get install nodejs npm / Node and npm not found: apt-get install nodejs npm"
  # Maven's own libraries call what JDK 25 warns of; the warning is not for the person who reads this.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

need_user_namespaces() {
  [ -n "${LANTOA_DATABASE_URL:-}" ] || ! as_root || unshare -U true 2>/dev/null \
    || stop_with "Máy này không cho root mở PostgreSQL kèm theo: chạy bằng người dùng thường, hoặc đặt LANTOA_DATABASE_URL. / PostgreSQL cannot be started as root here: run as an ordinary user, or set LANTOA_DATABASE_URL."
}

has_libvips() { [ -n "${LANTOA_LIBVIPS:-}" ] || compgen -G '/usr/lib/*/libvips.so.42' >/dev/null || compgen -G '/usr/*/lib*/libvips.so.42' >/dev/null; }

# Debian's libvips reads HEIC too; npm's, which the build brings, reads everything else.
find_libvips() {
  if ! has_libvips && may_install; then
    say "Cài libvips / Installing libvips"
    install_debian libvips42t64
    has_libvips || install_debian libvips42
  fi
  export LANTOA_NATIVE_FOLDER=${LANTOA_NATIVE_FOLDER:-$ROOT/node_modules/@img}
}

# The FFmpeg that the build brings is linked with these, though it never calls them.
has_ffmpeg() {
  local library
  [ -n "${LANTOA_FFMPEG:-}" ] || [ -x /usr/bin/ffmpeg ] && return
  for library in libxcb.so.1 libxcb-shm.so.0 libasound.so.2 libpulse.so.0 libudev.so.1; do
    compgen -G "/usr/lib*/$library" >/dev/null || compgen -G "/usr/lib/*/$library" >/dev/null || return 1
  done
}

find_ffmpeg() {
  if ! has_ffmpeg && may_install; then
    say "Cài thư viện cho FFmpeg / Installing FFmpeg's libraries"
    install_debian libxcb1 libxcb-shm0 libpulse0 libudev1 libasound2t64
    has_ffmpeg || install_debian libxcb1 libxcb-shm0 libpulse0 libudev1 libasound2
  fi
}

find_chromium() {
  local one
  for one in ${LANTOA_CHROMIUM:+"$LANTOA_CHROMIUM"} /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome \
      /usr/bin/google-chrome-stable; do
    [ -x "$one" ] && return
  done
  if [ "${1:-}" != again ] && may_install; then
    say "Cài Chromium / Installing Chromium"
    install_debian chromium
    find_chromium again
    return
  fi
  stop_with "Cần Chromium để chạy thử trang: apt-get install chromium, hoặc đặt LANTOA_CHROMIUM. / Chromium not found: apt-get install chromium, or set LANTOA_CHROMIUM."
}

sources_stamp() {
  find src/main build rulesets .mvn pom.xml package.json package-lock.json -type f -print0 2>/dev/null \
    | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16
}

# One folder a version, so that a house that runs never loses the jars under its feet.
build_if_changed() {
  mkdir -p target
  exec 8>target/.building
  command -v flock >/dev/null && flock 8
  local stamp
  stamp=$(sources_stamp)
  APP=$ROOT/target/run/$stamp
  if [ ! -f "$APP/complete" ]; then
    need_build_tools
    say "Dựng chương trình, lần đầu mất vài phút / Building; the first time takes some minutes"
    mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package || stop_with "Không dựng được: xem các dòng trên. / The build failed: see above."
    rm -rf "$APP"
    mkdir -p "$APP"
    "$JAVA" -Djarmode=tools -jar target/lantoa.jar extract --force --destination "$APP" >/dev/null \
      || stop_with "Không mở được target/lantoa.jar / target/lantoa.jar cannot be extracted"
    [ "${LANTOA_AOT:-on}" = off ] || train
    touch "$APP/complete"
    ls -dt target/run/*/ | tail -n +3 | xargs -r rm -rf
  fi
  exec 8>&-
}

JVM_FLAGS="-XX:+UseSerialGC -Xmx${LANTOA_MEMORY:-1g} -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"

# A start of the real thing on data that is thrown away teaches the JVM what to load (JEP 514). When it fails, the
# house starts without; it is only slower.
train() {
  say "Chuẩn bị khởi động nhanh / Preparing a fast start"
  local data port pid
  data=$(mktemp -d)
  port=$(free_port)
  env -u LANTOA_DATABASE_URL LANTOA_DATA="$data" LANTOA_DEMO=true LANTOA_PORT="$port" \
    "$JAVA" $JVM_FLAGS -XX:AOTCacheOutput="$APP/lantoa.aot" -jar "$APP/lantoa.jar" 8>&- >"$APP/training.log" 2>&1 &
  pid=$!
  trap 'kill -TERM '$pid' 2>/dev/null; wait '$pid'; rm -rf '"$data"'; exit 130' INT TERM
  if wait_until_ready "$port" "$pid" 180; then
    local page
    for page in / /dang-nhap /the-le /trinh-dien / /dang-nhap /khong-co; do
      http_status "$port" "$page" >/dev/null
    done
  fi
  kill -TERM "$pid" 2>/dev/null
  wait "$pid"
  trap - INT TERM
  rm -rf "$data"
  [ -s "$APP/lantoa.aot" ] || rm -f "$APP/lantoa.aot"
}

aot_flag() { [ -f "$APP/lantoa.aot" ] && echo "-XX:AOTCache=$APP/lantoa.aot -Xlog:aot=off -Xlog:cds=off"; }

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    port_in_use "$port" || { echo "$port"; return; }
  done
}

port_in_use() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The status code of a GET, without curl: a fresh machine may have none.
http_status() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nConnection: close\r\n\r\n' "$2" >&3
    read -r -t 20 _ code _ <&3
    cat <&3 >/dev/null
    echo "${code:-0}"
  ) 2>/dev/null
}

wait_until_ready() { # port, pid, seconds
  local until=$((SECONDS + $3))
  while [ $SECONDS -lt $until ] && kill -0 "$2" 2>/dev/null; do
    [ "$(http_status "$1" /actuator/health/ready)" = 200 ] && return 0
    sleep 0.1
  done
  return 1
}
