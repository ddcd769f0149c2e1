# Shared by the scripts of this folder: finds a JDK, installs missing packages, builds when needed.
# Sourced, never run. Sets: root, JAVA_HOME, product.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
product="$root/releng/org.rapport.product/target/products/org.rapport.product/linux/gtk/x86_64"
case "$(uname -s)" in
  Darwin) product="$root/releng/org.rapport.product/target/products/org.rapport.product/macosx/cocoa/aarch64/Rapport.app/Contents/Eclipse"
    [ -d "$product" ] || product="$root/releng/org.rapport.product/target/products/org.rapport.product/macosx/cocoa/aarch64" ;;
esac
wanted_java=21

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Prints the feature version of the JDK in the given home, or nothing: from its release file, which is quicker than starting it.
java_version() {
  [ -x "$1/bin/javac" ] || return 0
  local version=""
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
  printf '%s\n' "$version"
}

# Looks at JAVA_HOME, then the PATH, then the usual folders of Linux and macOS.
find_jdk() {
  local candidate version on_path
  on_path=$(command -v javac 2>/dev/null || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(java_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge "$wanted_java" ] 2>/dev/null; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  fail "Rapport needs a Java development kit, version $wanted_java or newer, and found none (looked at JAVA_HOME, the PATH and
the usual folders). Debian 13 has one: apt-get install openjdk-21-jdk-headless. Debian 12 has none: unpack one from
https://adoptium.net into /usr/lib/jvm or ~/.jdks, or set JAVA_HOME to where it is."
}

# Installs those of the given Debian packages that are missing, or says how. Names may be alternatives: a|b.
need_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  local spec name missing="" as_root=""
  for spec in "$@"; do
    local found=""
    for name in ${spec//|/ }; do
      dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' && found=yes
    done
    [ -n "$found" ] || missing="$missing $spec"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then as_root="sudo"; else
      fail "These packages are missing, and installing them needs root. Run: sudo apt-get install${missing//|*([^ ])/}"
    fi
  fi
  say "Installing:$missing"
  $as_root apt-get update -qq || say "apt-get update failed; trying with the package lists at hand."
  local choice
  for spec in $missing; do
    choice=""
    for name in ${spec//|/ }; do
      if [ -z "$choice" ] && apt-cache show "$name" >/dev/null 2>&1; then choice=$name; fi
    done
    [ -n "$choice" ] || fail "No package of these is known to apt: $spec"
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$choice" >/dev/null \
      || fail "Could not install $choice. Run: apt-get install $choice"
  done
}

workbench_packages=("libgtk-3-0|libgtk-3-0t64" "libwebkit2gtk-4.1-0" "fonts-dejavu-core|fonts-dejavu" "adwaita-icon-theme")
test_packages=("xvfb" "xauth" "openbox" "imagemagick" "fonts-noto-cjk")

# The wrapper fetches Maven and unpacks it.
build_packages() {
  command -v curl >/dev/null 2>&1 || command -v wget >/dev/null 2>&1 || need_packages curl ca-certificates
  command -v unzip >/dev/null 2>&1 || need_packages unzip
}

maven() {
  (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:--Xmx1500m}" sh ./mvnw -B -ntp "$@")
}

# True when the product is newer than everything it is made from.
product_is_fresh() {
  local stamp="$root/releng/org.rapport.product/target/built"
  [ -f "$stamp" ] && [ -d "$product/plugins" ] || return 1
  local newer
  newer=$(cd "$root" && find pom.xml .mvn bundles features targetplatform releng/org.rapport.product releng/settings \
    \( -name target -o -name bin -o -name bin.tmp -o -name bin.old -o -name '.polyglot.*' -o -name '.tycho-*' \) -prune -o \
    -newer "$stamp" \( -type f -o -type d -path '*/src*' \) -print 2>/dev/null | head -1)
  [ -z "$newer" ]
}

mark_built() { : > "$root/releng/org.rapport.product/target/built"; }

# Builds the product (without the tests) when it is older than its sources.
build_product() {
  product_is_fresh && return 0
  build_packages
  local log="$root/releng/org.rapport.product/target/build.log" begin
  say "Building Rapport (the first time this fetches about 270 MB; a few minutes)…"
  begin=$(mktemp)
  mkdir -p "$(dirname "$log")"
  if ! maven package -DskipTests -Dmaven.test.skip=true -pl '!tests' -P product > "$begin.log" 2>&1; then
    grep -E '^\[ERROR\]' "$begin.log" | grep -v 'valid id pattern' | head -30 >&2
    fail "The build failed. The whole log: $begin.log"
  fi
  mkdir -p "$(dirname "$log")"
  mv "$begin.log" "$log"
  touch -r "$begin" "$root/releng/org.rapport.product/target/built"
  rm -f "$begin"
}

# In a locale without UTF-8, as of a bare container, Java could not read names such as 客户.csv from the command line.
use_utf8() {
  [ "$(uname -s)" = Linux ] && [ "$(locale charmap 2>/dev/null)" != UTF-8 ] || return 0
  unset LC_ALL
  export LC_CTYPE=C.UTF-8
}

# True for a command that ends before what the optimising compiler does has paid: one that looks at few megabytes, or
# imports few into a new database. Importing the same again or undoing it gains nothing.
is_short() {
  local word file bytes=0
  case ${1:-} in
    import|list|show|history|erase|fields|algorithms|-V|--version|-h|--help) ;;
    *) return 1 ;;
  esac
  for word in "$@"; do
    [ "$1" != import ] || [ ! -f "${word#--*=}/data.mv.db" ] || return 1
    for file in "${word#--*=}" "${word#--*=}/data.mv.db"; do
      [ ! -f "$file" ] || bytes=$((bytes + $(wc -c < "$file")))
    done
  done
  [ "$bytes" -lt $((20 << 20)) ]
}

# Runs the product. The first argument is "command" or "workbench", the rest goes to it.
run_product() {
  local application=$1 launcher; shift
  launcher=$(ls "$product"/plugins/org.eclipse.equinox.launcher_*.jar | tail -1)
  # One configuration area for each installation: it caches where the bundles lie.
  local areas="${XDG_DATA_HOME:-$HOME/.local/share}/rapport/configuration/$(printf %s "$product" | cksum | cut -d' ' -f1)"
  mkdir -p "$areas/$application" 2>/dev/null && [ -w "$areas/$application" ] \
    || fail "Rapport can't write into $areas/$application. Make it writable, or set XDG_DATA_HOME to a folder that is."
  use_utf8
  local jvm=(-Xmx"${RAPPORT_MEMORY:-2g}" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED)
  [ "$(uname -s)" = Darwin ] && jvm+=(-XstartOnFirstThread)
  if [ "$application" = command ]; then
    # Declarative services, which start at level 5, are the workbench's.
    jvm+=(-Dosgi.startLevel=4 -XX:MetaspaceSize=96m)
    ! is_short "$@" || jvm+=(-XX:TieredStopAtLevel=1)
    exec "$JAVA_HOME/bin/java" "${jvm[@]}" ${RAPPORT_JVM_ARGUMENTS:-} -jar "$launcher" -nosplash \
      -configuration "$areas/command" \
      -application org.rapport.app.command -data @noDefault "$@"
  fi
  exec "$JAVA_HOME/bin/java" "${jvm[@]}" ${RAPPORT_JVM_ARGUMENTS:-} -jar "$launcher" \
    -configuration "$areas/workbench" "$@"
}
