@echo off
rem Starts the command line of Clusterscape: clusterscape --help
setlocal EnableDelayedExpansion
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined CLUSTERSCAPE_JAVA set "java=%CLUSTERSCAPE_JAVA%\bin\java"
set "classpath="
for /f "usebackq delims=" %%j in ("%home%lib\command-line.classpath") do set "classpath=!classpath!;%home%%%j"
"%java%" -Xshare:auto -Xms48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %CLUSTERSCAPE_JAVA_OPTS% -cp "%classpath:~1%" org.clusterscape.cli.Main %*
exit /b %errorlevel%
