/**
 * Points and further names of large first-level regions, whose towns lie too unevenly to take the
 * middle from them: `GeoNames code latitude,longitude name; name …`. Rough middles, from our own
 * knowledge.
 */
export const REGIONS = `
US.AL 32.8,-86.8
US.AK 64,-152
US.AZ 34.3,-111.7
US.AR 34.8,-92.4
US.CA 37.2,-119.5
US.CO 39,-105.5
US.CT 41.6,-72.7
US.DE 39,-75.5
US.DC 38.9,-77.02 Washington, D.C.; Washington DC; D.C.
US.FL 28.5,-82.2
US.GA 32.7,-83.4
US.HI 20.8,-156.9
US.ID 44.4,-114.6
US.IL 40,-89.2
US.IN 39.9,-86.3
US.IA 42.1,-93.5
US.KS 38.5,-98.4
US.KY 37.5,-85.3
US.LA 31,-92
US.ME 45.4,-69.2
US.MD 39,-76.8
US.MA 42.3,-71.8
US.MI 44.3,-85.4
US.MN 46.3,-94.3
US.MS 32.7,-89.7
US.MO 38.4,-92.5
US.MT 47,-109.6
US.NE 41.5,-99.8
US.NV 39.3,-116.6
US.NH 43.7,-71.6
US.NJ 40.2,-74.7
US.NM 34.4,-106.1
US.NY 42.9,-75.5 New York State; N.Y. State; State of New York
US.NC 35.5,-79.4
US.ND 47.4,-100.5
US.OH 40.3,-82.8
US.OK 35.6,-97.5
US.OR 44,-120.5
US.PA 40.9,-77.8
US.RI 41.7,-71.6
US.SC 33.9,-80.9
US.SD 44.4,-100.2
US.TN 35.9,-86.4
US.TX 31.5,-99.3
US.UT 39.3,-111.7
US.VT 44.1,-72.7
US.VA 37.5,-78.8
US.WA 47.4,-120.4 Washington State; Washington state; State of Washington
US.WV 38.6,-80.6 W. Va.; W Va
US.WI 44.6,-89.9
US.WY 43,-107.5
CA.01 55,-115
CA.02 54.5,-125
CA.03 55,-97
CA.04 46.5,-66.3
CA.05 53.2,-59.9 Newfoundland; Newfoundland and Labrador
CA.07 45.1,-63.2
CA.08 50,-85.5
CA.09 46.4,-63.2 P.E.I.; PEI
CA.10 53,-71
CA.11 54.5,-106
CA.12 63.5,-135.5
CA.13 65,-119
CA.14 70,-90
AU.01 -35.5,149
AU.02 -32.2,147 NSW; N.S.W.
AU.03 -20,133.5
AU.04 -22.6,144.5
AU.05 -30,135
AU.06 -42,146.7
AU.07 -37,144.4
AU.08 -25.3,121.5
BR.04 -4.2,-64.7
BR.14 -13,-56
BR.16 -4,-53
BR.05 -12.5,-41.7
BR.15 -18.5,-44.5
BR.27 -22.2,-48.7
BR.23 -30,-53.5
IN.24 26.6,73.8
IN.36 27,80.7
IN.16 19.4,76.1
IN.35 23.4,78.3
IN.38 23.6,85.3
IN.13 10.3,76.4
IN.25 11.1,78.5
IN.19 14.9,75.9
IN.02 15.9,80.2
IN.28 23.8,87.7
IN.34 25.8,85.7
IN.21 20.5,84.4
IN.09 22.7,71.7
IN.12 33.9,75.7 Jammu and Kashmir; Jammu & Kashmir
CN.13 42,86 Xinjiang; Xinjiang Uyghur Autonomous Region; Xinjiang Uygur Autonomous Region; Xinjiang Uighur Autonomous Region
CN.14 31.7,87 Tibet Autonomous Region
CN.20 44,115
CN.06 35.6,97.5
CN.32 30.7,102.8
CN.15 37.8,102
CN.08 47.9,127.4
CN.29 24.9,101.5
CN.30 23.4,113.5
RU.63 66.5,129.5
RU.91 64.5,95
RU.44 53.8,135
RU.78 57.5,69
RU.32 62.2,70.6
RU.87 66,77
RU.06 63.3,42
RU.59 46.5,135
RU.71 58.6,61.6
MX.06 28.6,-106.4
MX.26 29.5,-110.6
MX.07 27.3,-102
MX.10 24.9,-104.8
MX.19 25.5,-99.8
MX.28 24.3,-98.6
MX.24 25,-107.5
ZA.02 -28.7,30.7
ZA.11 -33.3,20.8
ZA.08 -29.2,21.8
ZA.05 -32,26.5
ET.53 14,38.8
SD.47 13.5,23.5
`;
