@echo off
rem Starts Concert. What it knows of: JAVA_HOME, else the java on the path; CONCERT_JAVA_OPTIONS, more options for Java,
rem such as -Xmx4g. All other words are Concert's.
setlocal
for %%d in ("%~dp0..") do set "CONCERT_HOME=%%~fd"
if not exist "%CONCERT_HOME%\concert.jar" (
    echo concert: "%CONCERT_HOME%\concert.jar" is missing. Maybe mvn package first? 1>&2
    exit /b 2
)
set "CONCERT_JAVA=java"
if defined JAVA_HOME set "CONCERT_JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%CONCERT_JAVA%" (
    echo concert: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe. Maybe the folder of a Java 17? 1>&2
    exit /b 2
)
if not defined JAVA_HOME where /q java || (
    echo concert: there is no java on the path. Maybe install Java 17 or newer, or set JAVA_HOME? 1>&2
    exit /b 2
)
set "CONCERT_SHORT="
for %%w in (list validate new why --version -V --help -h --cite) do if "%~1"=="%%w" set "CONCERT_SHORT=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4"
set "CONCERT_ARCHIVE="
if exist "%CONCERT_HOME%\concert.jsa" set CONCERT_ARCHIVE="-XX:SharedArchiveFile=%CONCERT_HOME%\concert.jsa" -Xshare:auto -Xlog:cds*=off -Xlog:class+path=off
"%CONCERT_JAVA%" %CONCERT_ARCHIVE% %CONCERT_SHORT% %CONCERT_JAVA_OPTIONS% -jar "%CONCERT_HOME%\concert.jar" %*
set "CONCERT_CODE=%ERRORLEVEL%"
if not "%CONCERT_CODE%"=="1" exit /b %CONCERT_CODE%
rem What a Java that is too old ends with, which is asked only then.
"%CONCERT_JAVA%" -version 2>&1 | findstr /r /c:"version .1\." /c:"version .9" /c:"version .1[0-6]" >nul && (
    echo concert: this Java is older than 17. Maybe set JAVA_HOME to a newer one? 1>&2
    exit /b 2
)
exit /b 1
