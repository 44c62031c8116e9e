"""What was learned of words and of the company they keep.

Written by tools/learn_wording.py, never by hand: the kinds of words, and what each trait
weighs for every reason, in hundredths.
"""

KINDS = """\
A academic accountant accountants admin administrator admins affairs agencies agency aircraft
A airlin airline airlines airplane airport airways akamai amazon analyst aol appl apple
A appointed apprentic apprentice armed army assailants assistant associate ato atos attacker
A attackers auditor authorities authority aws azur azure baker bakery bank banking banks barclay
A barclays based blok bloke bookkeeper bos boss bosses bought brewery bt builder bureau cabinet
A capita caretaker carpenter carrier carriers cheater chef chemist chief cisco classes cleaner
A clerk cloudflar cloudflare co colleagu colleague colleagues colleges companies company compaq
A conductor consultant consulting contractor corporation corporations council courier crew dba
A decorator dell dentist department deputy designer designers developer director distributor
A distributors doctor doctors drivers education electrician electronics employe employee
A employer engineer engineers enrolled examiner executive executives facebook faculty fastly
A financial firm firms fisher fitter flight folk foreign foreman former freight fujitsu geek
A geeks general github gitlab googl google governing government governments graduate graduates
A group groups guard guards guests guys hacker haulier head headteacher hewlett hitachi hsbc ibm
A inspector inspectors installers instructors insurance insurer intel intern investment
A investments janitor jet keeper keepers labor lad lads landlord landlords lawyer lawyers
A leaders lecturer lg librarian lloyd lloyds locksmith lucent maker makers manager managers
A managing manufacturer mastercard mechanic members met microsoft microsystems minister
A ministers ministry motorola motors myspace national nec netscape newcomer northgat northgate
A novell ntt nurs nurse nurses officer officers official operator operators organization
A outsourcer owned owners packard painter panasonic parties partner partners paypal pediatrician
A personnel physician pilot plumber polic police policeman policemen porter postman prime
A professor professors programmer provider providers psychiatrist publisher pupils quoted rail
A rbs receptionist recruits registrar representative representatives representing retailer
A retailers routes salesforc salesforce samsung sanyo sap scaffolder schools secretary
A securities security senior serco shoppers siemen siemens signaller soldier soldiers sources
A staf staff state strip stripe students subcontractor subsidiaries subsidiary supermarket
A supervisor supplier suppliers surgeon surgery surveyor sysadmin taught teachers teaching team
A tech techies technician technicians techy telecom telecommunications temp tenants tester thief
A told toshiba tout traine trainee trainees trainer tram transit twilio twitter undergraduate
A union unions utilities utility vendor vendors venture vice visa visitors vodafon vodafone
A volunteers warden webmaster whoever wholesaler worldpay yahoo
AE administration
AH college driving federal grocery traffic
AM business buyers cargo commission committee customers employees manufacturers online users web
AO establishment
AT according afp saying
AW slack vandal
E abandon agree agreed agrees aim aimed aiming aims almost analysts anticipat anticipate
E anticipates anticipating anticipation any appear approval approved are argue assur assure
E assured assuring attack attacks avoid barely bear believ believe believed believes bet bid
E boost bound bring bullish buoyed bush carry cautioned cautious certain challenge chance
E clinton compelled concerned conditions confidenc confidence confident consider considering
E convince cooperate coordinated could count crossing dare deal declined delighted desire
E determine disappointed disappointing disappointment doubts downside due eager economists
E embrace ensures enthusiasm envisag envisage envisaged envisages envisaging estimat estimate
E estimated estimates estimating etas exist expect expectation expectations expected expecting
E expects extremists fancy finger fingers forecasting forecasts forese foresee foreseeable
E foreseeing foreseen foresees future gdp generally give go going gonna guaranteeing guarantees
E gues guess guessing harder helping hesitate hold hop hope hoped hopeful hopefully hopes hoping
E if imagin imagine imminent indication insists insure insurgent insurgents intend intended
E intends intent intention intentions invite join largely launch legitimate less likely linked
E luck make materialize meant meantime meet militants million minds mostly must near nearing
E nearly need needs obliged often okay opportunity optimism optimistic option or ought outlook
E pencil pencilled personally persuade pessimism pessimistic pick plan planned planning plans
E pleased pledge pledged pledges pledging pois poised possibility possible predict predicted
E predicting predictions predicts presence presum presume probably proceed project projected
E projection projections promis promise promised promises promising proposals propose proposed
E prospect prospects purpose quick re reasons reckon reckoned reckons recognize reflect
E reflected reflecting regard represent roughly satisfied satisfy schedul scheduled securing
E seek seeks sentiment set shal shall shan't should slat slated speculate step stressed
E struggling suggest suggesting suppos suppose supposed supposedly sur sure survey suspected
E take target targeted targeting targets tend terrorist terrorists than that these think
E timeframe timelin timeline timetabl timetable tough trust uncertain unclear unknown unlikely
E upbeat urged us usually vowed wager wants weak weakness welcome welcomed whether wil will
E willing wishes wo worried worry worrying would
EF accept approve compared decision declare demands fails higher insist pressure proposal
EF reluctant seeking sought total try unwilling urge worries
EH financing forecast further incentive partly raise strong
EM common considered create demand directly earnings meaning steps unlike use used
EN allow allowed allowing assume be benefit change choose decide determined easily except follow
EN given help keeping means might needed negotiate ones presumably rather regardless remain
EN unless ways
EO anticipated choice commitment decisions depend different direct effort efforts encourage
EO expand feasibl feasible inevitable introduce likewise moreover necessary obligation other
EO participation particular potential problem program progress proposing reflects respect
EO specifically strategy stronger success such support threat willingness
EP all alone anyway ca come do does figured get getting gotta happens have heck hey honestly
EP hurry know let loved lucky ourselves pretend realize really remember remind some there thinks
EP trying want wonder wondered yeah yes
ER agreement each giving got instead job just keep prepared preparing putting relatively stand
ER turn without
ES chose learn says tel tell understand wanted why wish wished
ET about adding although apparently appears closer continue course decided despite elsewhere far
ET few helped indicated issue least more move only possibly rest seen stop suggested thanks
ET their this to trouble
EW chances cuts fear hurt ignore push
EX bad because better big bigger convinced definitely describe did difference doing doubt easy
EX enough especially every exactly gone good guarante guarantee guaranteed happen hard how it
EX liked looking most much necessarily nevertheless no nonetheless nor not our plenty rarely
EX reason similarly sometimes still surely surprised thing thinking though thought way we worse
F ablaz ablaze abort aborted accepted appealed argued attempting backlog backlogged blackouts
F blast blew block blocked blocking blocks blowing blown blows bomb bombs bounc bounce bounced
F bouncing break breakdowns breaking brick bricked broken buckl buckled burned burning burnt
F burst bust caught charred chok choke choked clog clogged collaps collapse collapsed collapsing
F collided collision conflict conflicting corrod corrode corroded corrupt corrupted corruption
F crash crashed crashes crashing crawl crawled crawling criticized crossbar cycl cycle cycled
F dead deadlocked death decline declines defect defectiv defective defects delaying demanded
F demanding demot demoted denied deny denying desync desynced detach die died disappeared
F disconnect down downturn drain drift drifted drifting drop drops duplicat duplicate duplicated
F dying emit emitting endorse erratic errored errors escaped evict evicted evicting exceed
F exceeded exceeding exceeds exhaust exhausted expir expire expired expires explod exploded
F exploding explosion fail failing failur failure faulty fill filled filling flaky flap flapped
F flapping fluctuat fluctuate flush flushed formally foul freez freeze fried froz froze fry gain
F glitch glitched glitches glitchy grenade grind grow growing hammer hammering handed hang
F hiccup hog hogging hung hurled idl idle inability incompatibl incompatible inconsistent
F inflation injured insistence insisting interrupt interrupted invalid jam jammed kaput kil kill
F killed killing knacker knackered lag lagged laggy leak leaked leaking leaks loop looped
F looping loose los lose losing lost malform malformed malfunction malfunctioned migrat migrate
F migrated misbehav misbehave misbehaving misconfigur misconfigure misconfigured mismatch
F mismatched murdered objected objections oppose opposed outag outage outages outdat outdated
F overflowed overflowing overheat overheated overload overrun overwrit overwrite overwritten
F panick panicked paus paused peg pegged pin pinned plunge poison poisoned pop promot promoted
F purg purge ramp ramping rate react reap reaped rebalanc rebalance rebalancing reboot rebooted
F rebooting rebound rebuilding reconsider redeploy refusal refusing reindex reject rejected
F rejecting rejection rejects reload replicat replicate replicating reschedul rescheduled reset
F resetting resiz resized respond responded responding restarted retried retrying revert
F reverted ripped rise risen rising rotat rotate rotated rust rusted saturat saturate saturated
F scrambl scrambled seiz seized sharp shed shutdown skew skewed skip slide slip slowdown slowed
F slowing sluggish slump smashed snap snapped spik spike spiked spiking split spurred stal stale
F stalemate stall stalled stalling starv starve starved starving stick strongly stuck stutter
F stuttered surg surge surged surging survived survivors suspended swung tangl tangled tearing
F terminated thrash thrashing threw throttled throw throwing thrown throws tim timed timing tip
F tipped toast tore torn tossed tossing trapped trip tripping truncat truncated twisted unbalanc
F unbalanced undetect undetected unhealthy unplan unplanned unreachabl unreachable unreadabl
F unreadable unrecoverabl unrecoverable unresponsiv unresponsive unstabl unstable unsync
F unsynced unwel unwell urging vanish vanished wedg wedged wip wipe wiped wobbl wobble wobbly
F wound wounded writes zeroed
FA plane
FE agreeing attempt attempts insisted rates refuse refuses steady struggled trend withdraw
FH flood hanging inside onto
FM boosted
FN delay delays empty mis missing permission request
FO degrad degrade degraded offlin offline terminat terminate
FR compromise drained impasse rebuild reconnecting restart restarting suddenly
FS writ write
FT lead
FW arguing brok broke damag damaged disconnected dived dropped dropping failed fault forcing
FW gained mangl mangled overloaded overwhelm overwhelmed percent prevented publicly rebounded
FW refus refused sever severed shattered skipped soared tripped
FWN delayed
FX panic partially
H account accounts addressed addresses animal animals app appeal appeals application appointment
H art article assets baked balanc balance ballot basement basket bathroom beach beans bed
H bedroom bil bill billions bin blog boat boats bread bridg bridge buses butter cak cake cakes
H campus car card cards cars cash cat chair cheese chicken chocolate clas class clinic coat cod
H code coffe coffee collection collections comedy comic concert cooked cookies cooking corn
H counter court cream credit crop debt democrats desk dessert dish documentary dog dogs door
H doors draw drink dry e eating elections electricity entrance exam exhibition expense expenses
H featured ferries ferry field film films fin finals fine flooding floor floors food form forms
H fuel fund funds gallery gam game games garden gardens gas gat gate hal hall hearing heat
H heating hefty highway hill homework hospital house illustrated judge kettl kettle key kitchen
H known lane lesson licenc licence license lift light livestock loan loans magazine mail main
H map mark market mashed match matches meal meat medical medicin medicine medicines memorial
H money movie movies museum music nam name novel number nursing offic office operation pag page
H pages parcel park parked parking parliament parliamentary passport password pasta path payment
H payments pharmacy phon phone photo picture pie pig pizza players playing plays porch potato
H potatoes premiere prescription presidential proceedings proceeds published pumpkin rain rains
H receipt recipe recommendation record referred refunds reimbursement result road roasted roof
H room rooms route rubbish ruling salad sandwiches sauce savings school season seat senate sheep
H sho shoe show shown shows sit sitting snow soup statement store storm street tabl table tax
H taxes ten test tests ticket titled tomato tournament tower train truck tunnel upstairs
H vegetable vegetables vehicle vot vote voters votes voting wal wall walls ward water weather
H websit website wind window worth
HA aboard passengers ship taxi trains
HE crucial interest its numbers
HF win
HM buying case congress costs is polls revenue
HN amount books compensation cost fees paid paying played story
HO addres address called major public
HS comment letters noting referring
HT of score scoring
HX substantial
M acl actuator agenda algorithm allocation allowlist amplifier analyser analyzer ansibl ansible
M antenna antennas antivirus apach apache api applications archiv archive archiver archives
M array artefact artifact assertion authentication automated automation automaton autoscaler
M backend backof backoff backpressur backpressure backup balancer barcod barcode battery beacon
M bearing bgp binary bins bio bios blacklist blob boards boiler boilers boolean bootloader
M botnet brake breaker broadband brokers browser bucket buckets buffer bug bugs build busbar byt
M byte bytes cabl cable cabling cach cache caching calibration calibrator callback callbacks
M camera cameras canary cans cardinality carousel cases catenary cd cdn cellphones ceramic
M certificates channel charset checksum chiller chip chips chipset circuit circuits cli cloud
M cluster codebas codebase codec collector combustion commercial commit communications compiler
M composite compressor comput computation compute computer computers computing concurrency
M conduit config configs configuration configurations connected connection connections consensus
M console consumer consumers contactor container containers controller conveyor cooki cookie
M cool coolant cooling coroutin coroutine corresponds cpu crawler credential cron cronjob
M crontab cursor cve cylinder cylinders daemon dag data databas database databases datacenter
M dataset ddo ddos deadlocks deals declining decoder dedup dedupe deduplication denylist
M dependencies dependency deployed deployment deploys descriptor design designs desktop
M developed devic device devices dhcp dial digital dim dimm directory discrete discs discussing
M disk disks dkim dmarc dns docker domain domestic dsl duct ducts dump ec2 ecs edg edge egres
M egress eks elasticsearch electrical electronic embedding encod encoder encoding encryption
M endpoint endpoints engin engine engines environments epo epos equipment etcd ethernet etl
M exception exceptions exchange executabl executable exploit export exporting exports extract
M facilities failover fans feeder fenc fencing fiber fibr fibre fil file files filesystem
M firewal firewall firmwar firmware flag fleet floppy flow fus fuse garbag garbage gatelin
M gateline gateway gearbox gears generator generators genset git glazed goods gpu gui handheld
M handl handle handler handlers handles handover hardwar hardware hash hdd header healthcheck
M heap heartbeat hmi honeypot hook hooks host hosting hostnam hostname hosts hsm html http https
M hub hybrid hydraulic hydraulics hypervisor idempotency idp ids ignition imap import imported
M importing imports index indexer indexes indexing industrial inferenc inference infrared
M ingestion ingres ingress inod inode inodes instances interlock interlocking interpreter
M introduced inverter involves ip ipod ips iscsi java javascript jbod jenkin jenkins json jvm
M jwt kafka kernel keyr keyring keystor keystore kit kubernet kubernetes lambda lan laptop
M laptops laser layer layers ldap leader ledger len lens libraries limiter link linkspan linux
M livelock loadbalancer loader loading loads local lock locks login lookup lun machin machine
M machines macintosh macro macros magnetic magnetron mainfram mainframe malwar malware
M management manifest manufacturing mast materials mechanical memory mesh messag messaging
M metadata method microprocessor microprocessors microservic microservice middlewar middleware
M migration migrations misconfiguration mobile model models modem modems modes modul modulator
M module modules mongodb motherboard mount mounts mpl mpls mta mtu multimedia multiplexer mutex
M mysql nameserver namespac namespace nas nasdaq nat network networking networks newer nfs nginx
M nic nod node ntp nul null oauth offset offsets operates optimiser orchestrator origin original
M ospf output overflow packag package packages packet pagefil pagefile panel panels pantograph
M parallelism parameter pars parser parsing partition payload payloads pbx pc pcs pdf pedal
M phones pile piles pinpad pipe pipelin pipeline pipelines piston planner plaster platform plc
M plugin plugins pod pods pointer points pol polling portable pos postgr postgres powered
M primary private prob probe probes probing proces process processes processing processor
M processors produce produced producer producers production profit proprietary prototype proxy
M psu pullout pump pumps purchases purchasing python quarantin quarantine query quorum quota
M quotas rabbitmq rack racks radar radius raid ram ransomwar ransomware receiver receivers
M reconciliation recursion redeployment redis regex registry relay relays releas release
M released releases releasing renderer repeater replica replicas replication repository resolver
M retries retry rfid roam roaming rounding rout router routing rowlock runtim runtime s3 sales
M saml san sandbox satellit satellite satellites scada scal scaling scanner scanners scanning
M scheduler schema scim screen screens script scripts sdk secondary sector sectors semaphor
M semaphore sensing sensor sensors sequenc sequence server servers servic service services
M session setting settings settlement shard sharding shards shel shell shipments siem signal
M signalling sip slav slave smb smtp snapshot snapshotting socket softwar software solenoid
M spectrometer spf splic splice splitter spooler sql ssd ssh ssl sso stack stacktrac stacktrace
M stag staging standard standby station steam stemmer stocks stonith storag storage stream
M streams subdomain subnet subsidies substation subsystem svn swap switch switchboard switches
M switchgear switching sync synchronisation synchronization syncing system systems tablespac
M tablespace tap tape tariff tariffs tcp technologies technology telephones tempdb terminal
M terminals terraform testb testbed thermostat thread throttl throttling tier til tile tiles
M till tills timeout timeouts tls toggl toggle token tokeniser tokenizer tomcat tool tools topic
M topics traceback trades trading training transaction transactions transformer transmission
M transmitter transmitters transponder trash trigger trunk trunks tunnelling turbin turbine
M turbines turnstil turnstile udp uefi ui underflow unix ups uptim uptime usb validator valv
M valve valves variabl variable vector version versions video virtualization vlan vm vms vnic
M voip voltag voltage volum volume vpn vrf vulnerability waf wan watchdog webhook webhooks
M websocket weight weights whitelist wide windows wir wireless wires wiring withdrawal workers
M workstation xml xp zon zone zones
MA acquirer broker businesses dispatcher industry installer internet msn oracl oracle printer
MA printers products worker
ME control example investors peace similar terms using
MF brakes deadlock economy gains jitter price prices rollback throttle
MH branch bus certificat certificate election kiosk library markets pool profits tablet value
MN board load queu queue
MO access algorithms architectur architecture bandwidth compatible components concept contention
MO context creating deploy deploying discussion environment existing framework instanc instance
MO integrated interfac interface latency linear operating parity product protocol provides
MO provisioning rollout saturation subject supply telemetry throughput uses variables
MP fan listener party
MPAO driver
MR hotfix patch
MS shar share
MW stock
N afford apply arriv arrive blank borrow buy cancel canceled cancellation cancelled cannot charg
N charge charged check checks claim closed collect cover created download enter extra faster
N find ful full information invest log longer miss notic notice notion obtain offered open pay
N permitted postpone prefer print printed properly purchase reach reaching read receiv receive
N receiving refunded register renew requested requesting requests sale sav save saving search
N searching see sell send sending sign signing special spend submit travel twic twice unabl
N unable unavailabl unavailable upload view wait waiting watch work writing wrote
NE able benefits beyond can changing easier either entire extend finding gives mean offer own
NE rules safe sooner survive
NF postponed
NH book copy order play refund written
NM offering
NO additional besides included permit provided required
NR entering leave stay
NT arrival reached
NX fully
O abide acceptable accessibility accommodat accommodate accord accordanc accordance accordingly
O accountability achieving action actionabl actionable actioned actioning actively activities
O additionally addressing adequate adhere adherenc adherence advers adverse adversely affected
O affecting aforemention aforementioned aggravate aggregat aggregate agreements aid alignment
O alleviat alleviate allocat allocate alternativ alternative alternatives ameliorat ameliorate
O amended amongst analogous analyses analysis analytical anomalous anomaly applicable applies
O apportion appraisal appropriat appropriate approximately arrangement arrangements ascertain
O assessing assessment assessments assist assistanc assistance assisting attain attendanc
O attendance augment authoris authorise authorization availability baselin baseline basic
O benchmark bespok bespoke blueprint bottleneck broaden capabilities capability careful cascad
O cascade cascaded cessation challeng challenges clarification clinical cognisant cohort cohorts
O collaborat collaborate commenc commence comms communicat communicate communication
O compatibility competency complianc compliance comply component comprehensiv comprehensive
O concerning concluded conduct conducted conducting confrontation conjunction connectivity
O consequenc consequence consequently consideration considerations consignment consignments
O constitut constitute constituted constitutes constraint constraints constructive consultation
O consultations contain contained contingency continuation continuing continuity cooperation
O coordinat coordinate coordination core correlation criteria critical criticality cutover
O dealing decrease decreases defined degradation delineat delineate deliver deliverabl
O deliverable deliverables demonstrat demonstrate demonstrated descop descoped detailed
O detrimental developing deviation diagnostic differential difficulties diminution directiv
O directive directives disarmament disbenefit discontinu discontinue disruption disruptions
O disseminat disseminate dynamic ease ecological ecosystem effect effective effectiveness
O effects effectuat effectuate efficacious efficacy elevat elevated eliminat eliminate
O eliminating elucidat elucidate emb embed embedded emphasis emphasize empirical enabl enable
O enabled enablement enables enabling enacted encounter encountered encouraging endeavour engag
O engage engaged engagement engaging enhanc enhance enhanced enhancement enhances environmental
O escalat escalate escalating escalation essential establishing estat estate evaluat evaluate
O evaluated evaluating evaluation evaluations event events exacerbat exacerbate exacerbated
O examination examples execut execute execution expanded expanding expedit expedite experienc
O experience experienced experiencing expertise extent facilitat facilitate facilitated
O facilitating facilitation factor factors fidelity finalis finalise finalised findings
O flexibility focus focused focusing formal formulate friction fulfil fulfilled fulfilment
O function functional functionality functions fundamental furnish furthermore global governanc
O governance governmental granular greater guidelines heighten heightened henceforth
O henceforward hereby heretofor heretofore holistic hostilities identification identified
O identify impact impacted impactful impacting impacts impair impaired impairment impediment
O imperativ imperative implement implementation implemented implementing implications importance
O improve improvement improving inaccessibl inaccessible inbound inception incidenc incidence
O incorporate increases indicator indicators individual inevitably infrastructur infrastructure
O ingest inhibit initiat initiate initiated initiating initiativ initiative inoperabl inoperable
O inoperativ inoperative input inputs institut instituted integral integrat integrate
O integrating integration intermittent intermittently interoperability intervention
O interventions introducing investigatory involve irrespectiv irrespective iterat iterate
O journey journeys junctur juncture knowledge landscap landscape learning learnings legislation
O lessen levels leverag leverage leveraging liais liaise liaising lifecycl lifecycle likelihood
O limit limitation limitations limited limiting locale locality logistic logistics magnitud
O magnitude maintain maintained maintaining mandated mandates mandatory mathematical maximis
O maximise maximum meaningful measure measurement mechanism methodologies methodology metric
O metrics minimal minimis minimise minimize minimum mitigat mitigate mitigating mitigation
O mitigations mobilis mobilise mobilised modalities modality modification multifactorial multipl
O multiple natural necessitat necessitate necessity negative negatively nonconformanc
O nonconformance normalis normalised normaliz normalized notwithstand notwithstanding numerous
O objective obligations observ observed observing onboard onboarding ongo ongoing operationalis
O operationalise operations opportunities optimal optimis optimisation optimise optimised
O optimiz optimization optimize optimum outcom outcomes outlined outturn paradigm parameters
O partial participant participants participate penetration performanc performance performant
O permutation persist pertain pertaining phas phased piloting population possibilities postur
O posture practical precipitat precipitated precise preclud preclude pressures prevent
O preventing primarily principle principles prior prioritis prioritisation prioritise prioritiz
O prioritize proactiv proactive proactively probability procur procure productivity progres
O progressed progressing promoting propagat propagate propagation proportion protection
O providing provision provisioned provisions pursuant pursued pursuing quality rca realign
O reasonable reconfigur reconfigure rectification rectifying recurrenc recurrence recurrences
O reduc reduce reduced reducing reduction reforms regarding regulations regulatory reinstatement
O relevant relief remedial remediat remediate remediation render rendered rendering reportag
O reportage requirement requirements requires requiring requisit requisite resilienc resilience
O resilient resourc resource resources resourcing resulted resulting retain retrospectiv
O retrospective retrospectives review revis revised rigorous risks roadmap robust root sanitis
O sanitise scalabl scalable scientific scop scope scoped seamles seamless severity shift
O signpost situational solely solutioning solutions spatial specified spite stabilisation
O stabilise stability stakeholder stakeholders standards statutory stipulated stipulates
O strategies streamlin streamline strengthen strengthening stressing strict study suboptimal
O suboptimally subsequent subset substantiv substantive supervision supports sustain symptomatic
O synergies synergy systematic systemic taskforc taskforce tension tensions theory therapeutic
O thereby thereof thorough threshold timely timescal timescales touchpoint touchpoints traction
O transact transactional transform transformation transition transitioned transparency trending
O triag triage triaging types unavailability underly underlying underpin underpinned
O understanding undertak undertake undertaken undertaking undertook unexpected upgrade upgrading
O upscal upscale upstream useful utilis utilisation utilise utiliz utilize utilized utilizes
O utilizing validat validate validated validating validation varianc variance variety various
O velocity verification visibility whereas whereby workaround workflow workflows workload
O workstream worsen
OA among
OE ability achieve actions actual affect attention changes commitments concern concerns
OE contribute creation determination develop development effectively ensure ensuring establish
OE found fulfill funding hence immediate increase initial initiatives involved lack measures
OE policy priority problems projects promote pursue reform renewed risk significant
OE significantly specific sufficient suggests
OF growth increased increasing reconstruction response
OH separate thus
OM aspects finite graphical interfaces issues mechanisms methods related rely unusual
ON addition allows approach important include limits manage proper provide require secure
ON therefore
OR depends
OT combined
OX circumstances consequences economic
P anybody anyon anyone applicant audienc audience audiences borrower buyer caller candidat
P candidate carer carers cares champion child children citizen citizens claimant commuter
P cyclist diner elderly employers everybody families family father gamer holidaymaker homeowner
P household husband islander juror kid learner listeners lives medalist merchant mom mother
P motorist neighbour ordinary others parents patient pensioner person player pretending reader
P readers relativ relatives resident restaurant rider runner shopkeeper skier spectator
P subscriber supporter swimmer taxpayer taxpayers thank they traveler understands victim viewer
P viewers voter wherever witnes witness woman worshipper you
PA customer dad donor farmer guest guy man member owner parent passenger peopl people pupil
PA shopper solicitor somebody someon someone student teacher tenant traveller user visitor
PA volunteer
PE admit americans believing bother excited folks letting likes many maybe ok puts reminds them
PE those wanting watching wondering yourself
PF victims
PH shop
PN anywhere themselves
PS friends
PX afraid anymore damn else everyon everyone feels gets glad goes happening happy i keeps kids
PX knowing knows laugh loves me my myself nobody ours scared somewhere sorry talking tired
PX whenever your
R across again aside away back built clear cleared clears complet complete completed completing
R completion conflicts consecutive correct corrected correcting crack cracked cur cure curtail
R curtailed disagreement disagreements dispute disputes don done drive ended ends finish
R finished finishes finishing fix fixed fixes fixing flowing forward functioning ground halting
R hand holding line mend mended mends nail nailed negotiating negotiations normal normality
R normally off out over patched position ran ready rebuilt reconnect reconnected recover
R recovered recovering recovers recovery rectify reinstat reinstate reinstated reinstating
R relaunch relaunched remedied remedy renovated reopen reopened reopening reopens repair
R repaired repairing repairs replac replace replaced replacement replacing replenish replenished
R resettl resettled resolution resolv resolve resolved resolves resolving restor restoration
R restore restored restores restoring resum resume resumed resumes resuming returned returning
R returns right righted running side sides smooth solv solve solved solving sorted sorting
R stayed steadied straight talks tie tied typical up usabl usable usual worked working
RE depending discuss face pull put turning typically
RF against apart ball halt halted hands suspend
RH along winning
RM maintenance
RN availabl available free prepare return works
RO discussions negotiation operational rectified resumption solution stabilis stabilised
RT around before came eighth ending entered finally half home into kept leaving long moved
RT moving past round row run seventh sixth stopped then through together turned went when with
RW behind picked
S advice advise announc announce announcement answer answered answers ask asking asks bulletin
S cal call cited comments consult contact describing inform informing instructed listen news
S newspaper notify please press publish questions reminded reply report ring say speak telling
S updat update updates word
SA citing
SE asked explain question talk
SF advised informed
SH document email interview issued letter post reference text
SN calling calls explaining hear heard message messages words
ST announcing reported reports
T added afternoon afternoon's afternoons afterward ago also am appeared approached april at
T august autumn became bedtim bedtime began beginning breakfast bst buffet by celebration
T changed christma christmas clos closing conference continued curtain dawn day daybreak days
T deadlin deadline decade december dinner dinners during dusk earlier early easter elevens
T elevenses emerged end eve evening evening's evenings eventually fall fast feast february first
T followed fortnight friday fridays gmt goal had heading held here holiday hometim hometime hour
T hours hrs immediately imminently in initially instant interval january jiffy july jun june
T kick kickof kickoff last lasted later leading lunchtim lunchtime lunchtimes march may
T meanwhile mid midday midnight midweek min mins minut minute minutes mo moment momentarily
T moments monday mondays month months morn morning morning's mornings newscast next night
T nightfal nightfall nightly nights noon noontim noontime november o'clock october officially
T opening originally overnight passed peak period playtim playtime pm pre presently previous
T prompted quarter rainy recent recently reportedly saturday saturdays schedule sec second
T seconds september shortly showed sight since sometime soon spot spring stage start starting
T subsequently successfully summer sunday sunday's sundays sundown sunrise sunset supper tea
T teatim teatime temporarily term thanksgiving thereabout thereabouts thereafter third
T throughout thursday thursday's tick today tomorrow tomorrow's tonight tonight's tour tric
T trice tuesday twinkl twinkling under utc warned was watched wedding wednesday week weekday
T weekdays weekend weekends weeks whil while winter year years yesterday
TA confirmed officials reporters
TE ahead already announced another as been both bringing com coming continues country current
TE eta has however making meeting new now one place present raised same surprise taken takes
TE taking the time times visit
TF tried
TH final latter lunch meals which
TN for gave managed opened part sent upon well
TO date extended following forthwith previously several
TP couple were
TR a after afterwards and arrived begin begins begun between briefly brought close eight fifth
TR five forced four fourth from he his made nine on point quickly saw seven short six spent
TR started starts three took two until where
TS latest
TW led moves
TX comes having
W abus abuse abused abusing accidentally acknowledging alleged arrogant avoided beaten blam
W blame blamed blames blaming blunder blundered blunders botch botched breach breached breaches
W breaching bungl bungle bungled bungling careles careless carelessly carelessnes carelessness
W cents charges cheat cheated clanger climbed clumsily cock cocked complained complaints confus
W confused contrary correctly counterproductive criminal cros crossed culprit cut cutting
W cynical damaging dawdl dawdled deceived delet deleted deliberately demolish demolished disgrac
W disgrace dishonest disobey disobeyed disregard disregarded dril drilled drove dumb edged
W erroneously excuses failings fallen falsely faulted feared fell flaw flawed flooded flout
W flouted fluf fluffed foolish forget forgets forgetting forgot forgotten fraud fumbl fumbled
W gaf gaffe guilty hack hacked hit howler hypocritical idiot ignor ignored ignoring immoral
W inaccurate inadvertently inattentiv inattentive incompetenc incompetence incompetent
W incomplete incorrect incorrectly inept inexperienc inexperienced interfer interfered
W irresponsibl irresponsible irresponsibly jump jumped justified knock knocked knocking laps
W lapse lapses lax lazy leapt left lied manslaughter meddl meddled mes mess messed misconduct
W misdial misdialled misfil misfiled misguided mishandl mishandled mishandling misheard
W misinform misinformed misjudg misjudged misl mislaid misleading misled mismanagement mispoint
W mispointed misread missed misses mistak mistake mistakenly mistakes mistook mistyp mistyped
W misus misuse misused mix mixed muck mucked muddl muddled naive neglect neglected negligenc
W negligence negligent negligently nick nicked omit omitted overran overslept oversold pinch
W pinched plough ploughed pres pressed pressing prosecuted pul pulled pushed pushing rash
W reckles reckless recklessly responsibl responsible rogu rogue rolled rush rushed sabotag
W sabotage sabotaged scam scammed screw screwed selfish shipped shirk shirked shoddy
W shortcomings shot silly skimp skimped slash slashed slid slipped sloppy slumped snag snagged
W spate spil spilled spoil spoiled stepped stol stole struck stupid submerged swerv swerved swip
W swiped tamper tampered thoughtles thoughtless threatening ticked tinker tinkered trashed trod
W tumbled unacceptabl unacceptable unfair unhelpful unjustified unplug unplugged unplugging
W unprofessional unsaf unsafe unsupervis unsupervised untest untested untrain untrained unwis
W unwise vandalis vandalised vandalism violations wrongdoing wrongful wrongly
WE acknowledge
WF dipped dragged falling grabbed plummeted plunged pulling punched repeatedly rose shares
WF slipping
WN error slow wrong
WO oversight
WP excuse fool
WR front
WTN lat late
WX boring joke ruined shambl shambles wrecked
X absolut absolute absolutely absurd abysmal accomplishment admittedly aftermath agonis
X agonising alway always amazing amazingly anarchy anger angered angry annihilat annihilated
X annihilation anxious apocalyps apocalypse apocalyptic appal appalling armageddon astonish
X astonishing astounding atrocious awesome awful awfully badly bedlam believable bizarre
X blackout blip bloodbath bloody breathtak breathtaking brutal calamitous calamity carnag
X carnage cataclysm cataclysmic catastroph catastrophe catastrophic caused causes chao chaos
X chaotic chaotically colossal comeback completely considerable contribution countles countless
X crazy crippl cripple crippled crippling crises crisis cruel crunch cry damning dazzling deadly
X debacle debilitating deeply deplorable despair desperat desperate desperately despicable
X destroy destroyed devastat devastated devastating devastation diabolical dir dire disaster
X disasters disastrous disgust disgusting dismal distraught disturbing doom doomed downright
X dozens dramatic dread dreadful earthquake embarrassing emergency enormous enrag enraged
X entirely epic equally ever everyth everything exceedingly exceptional exceptionally exciting
X excruciat excruciating explained extraordinarily extraordinary extrem extreme extremely fairly
X fallout familiar fantastic fatal fears fiasco fit flawles flawless flawlessly floods forever
X frantic frenzied frenzy frightening frustrating fum fuming furious fury genuinely ghastly
X gigantic great gruesome hammered harrowing heartbreak heartbreaking heartbroken heaven hel
X hell hellish hideous highly historic honest hopeles hopeless hopelessly horrendous horribl
X horrible horribly horrific horrifying horror hug huge hundreds hysterical immeasurabl
X immeasurable immense impossibl impossible impression impressive incensed incomprehensible
X incredibl incredible incredibly indescribabl indescribable inexcusabl inexcusable infuriated
X insan insane insanity intolerabl intolerable ironically irreparabl irreparable kaboom kind
X large lawlessness loneliness ludicrous mad madnes madness manner massiv massive massively
X mayhem melt meltdown midst millions miserabl miserable misery monstrous monumental morally
X mortified mortify mortifying mortifyingly murderous never nightmar nightmare noth nothing
X obliterat obliterated obscen obscene oddly outcry outrag outrage outraged outrageous overly
X overwhelming pain painfully pandemonium panicking paralys paralysed paralyz paralyzed pathetic
X perfect perfectly perilous phenomenal physically practically precisely predictable profoundly
X protesters proud proved proves provoked provoking quake quite rag rage raging ravag ravaged
X real reeling remarkable remarkably ridiculous riot ruin sad scandal scandalous scandals scary
X sensational sense senseless seriously setback severe severely shameful shock shocking sicken
X sickening simple small somewhat sparked sparking spectacular spiral spiralling stagger
X staggering startling strangely stricken strife stun stunning sudden suffer suffered suffering
X sufficiently suited super supremely surprising surprisingly tale talked tens terribl terrible
X terribly terrific terrify terrifying thousand thousands tiny totally tragedies tragedy tragic
X tremendous triumph troubles true truly truth tsunami turmoil ugly unbearabl unbearable
X unbelievabl unbelievable unforgivabl unforgivable unfortunate unimaginabl unimaginable unjust
X unprecedent unprecedented unrest unspeakabl unspeakable unthinkabl unthinkable upheaval urgent
X useless utmost utterly vast very vicious victory violent virtually weird widespread wildly
X woeful woes wonderfully worst wracked wreck zero
XE actually aware basically become bit but certainly dream essentially even fact gotten happened
XE hardly idea importantly indeed itself knew little look looked looks lot makes matter merely
XE mind neither obviously perhaps pretty prove reality realized reasonably seeing seem seemed
XE seems seldom so something sort things too ultimately understood undoubtedly unfortunately
XE what whatever whole wonderful yet
XF accident causing damage frightened recession triggered
XH best
XN clearly difficult otherwise
XO bloodshed cause instability particularly serious uncertainty worsening
XP anything everywhere feel feeling felt fortunately fun him life like love none nowhere simply
XP somehow stuff touch
XR situation
XS learned
XT amid being brings himself once prompting she wake
XW abandoned frankly funny irrelevant obvious sadly
"""

WEIGHTS = """\
	-175 -181 -182 -146 -165
!acronym	-35 2 -17 7 16
!alarm	-27 -19 -13 -15 137
!blame	-12 -5 64 -7 -4
!cause	70 -10 -31 3 -17
!contraction	-14 5 -9 -14 -9
!hedging	-4 -1 -2 -4 7
!internal	-45 -20 -23 6 -13
!jargon	-23 -17 -16 129 -19
!latin	-16 -2 -11 -8 -3
!long	7 -1 0 4 0
!passive	-24 -20 -2 116 -9
!promise	-4 38 -5 -4 -3
!technical	77 -29 -34 -31 -32
#	9 -19 -24 -12 -11
# #	-18 -2 -2 -5 -1
# # on	-8 0 -1 -3 -1
# >	5 -6 -8 2 -2
# E	15 -5 -4 -2 -2
# O	41 -1 0 10 -1
# and	-1 -4 0 0 -1
# is	8 0 -5 -4 -1
# on	-13 -1 -3 -3 -1
# on .	-8 0 -1 -3 -1
#, nobody	34 -14 -17 -5 -6
#…#	5 -3 -2 1 -2
#…9	-17 -5 -3 -3 -1
#…A	-7 -2 -5 0 0
#…E	15 -4 -4 -4 -3
#…F	28 -2 -7 -4 -3
#…H	-6 -1 -2 -2 -1
#…M	7 -1 -3 4 -2
#…N	-4 0 -1 -1 -1
#…O	9 0 0 0 0
#…R	-5 -4 -3 -2 -1
#…T	-1 -2 0 -1 0
#…because	-3 -1 0 -1 0
#…is	8 0 -5 -4 -1
#…your	-6 0 -1 -2 -2
.	-38 -56 -19 -39 -66
. #	9 -4 -4 5 -1
. .	-7 -13 -26 1 -17
. . .	3 -4 -8 19 -3
. . A	-1 -1 -5 -3 -1
. . E	9 -1 -4 -1 0
. . H	-4 -1 -1 -1 -1
. . M	8 0 -1 23 -1
. . R	0 3 0 0 0
. . T	13 -2 -2 -5 -1
. . at	4 0 0 0 0
. . for	-1 -1 -1 -2 -1
. . in	-5 -1 5 1 0
. . is	-9 -2 -2 -3 -1
. . of	11 -1 -2 -2 -1
. . on	13 -1 -2 26 -1
. . with	-1 -1 -2 -1 -1
. 9	-3 -4 -2 -2 -1
. >	21 -32 -4 14 15
. A	-6 -9 31 -9 -5
. A .	4 0 -1 -1 -1
. A F	-2 0 10 0 0
. A H	-1 -1 2 -3 -1
. A O	-1 0 -2 0 0
. A W	-1 0 6 0 0
. A has	-8 0 5 0 0
. A would	-1 -2 -5 -1 0
. E	-18 -8 24 7 -6
. E F	0 0 6 0 0
. E because	2 0 0 9 0
. E the	-12 -1 8 -1 -1
. F	36 -2 -11 -6 -3
. F my	3 0 -1 -2 0
. F the	-1 0 -2 -1 0
. H	-18 9 -17 -7 -9
. H M	-2 0 0 0 0
. H N	-2 -4 -3 -2 -1
. H T	-2 -1 -2 -4 0
. H at	-1 6 -1 -1 0
. H by	0 17 -1 -1 0
. H has	-4 0 0 -1 0
. H is	-8 4 -2 -2 -2
. H so	0 2 0 0 0
. H will	0 -4 0 0 0
. M	31 -3 -17 36 -11
. M .	-5 19 -2 11 -1
. M F	18 0 -6 -5 -1
. M M	-21 0 3 -1 -1
. M R	-27 0 0 -2 0
. M W	-3 0 6 0 0
. M has	5 0 -1 -1 0
. M is	37 -7 -5 -5 -1
. M may	-11 0 0 -2 0
. M not	22 0 -1 0 0
. M of	-5 0 0 -1 0
. M the	6 0 -1 0 -2
. M will	-1 -4 0 -1 0
. N	33 4 8 0 -5
. N is	29 0 1 0 0
. N may	5 0 0 0 0
. N on	4 0 -2 -1 0
. N so	-1 14 -1 -1 -1
. O	-4 -7 1 25 -7
. O .	-3 -2 -1 18 -1
. O O	-1 0 -1 3 0
. P	-9 -1 11 -3 -3
. R	27 3 1 31 -4
. R M	3 0 0 -4 0
. R R	-7 0 7 -1 0
. R a	0 8 0 0 0
. R because	-3 1 0 0 0
. R on	-6 -2 0 -1 0
. R so	-2 -3 -2 -1 0
. S	-12 -2 -4 9 -1
. T	19 2 21 6 -4
. T H	17 -1 -1 0 0
. T is	15 -1 0 16 0
. T the	-3 0 -2 0 0
. W	40 -4 0 -7 -2
. W T	3 0 4 0 0
. W in	27 -1 0 0 0
. X	2 -1 -2 0 1
. ^	-1 -1 -2 -1 0
. ^ 9	-1 -1 -2 -1 0
. a	4 -2 -1 -3 -1
. and	-15 -4 -1 -5 -3
. and .	-4 0 -1 -2 -1
. and F	-4 0 3 0 -1
. and M	-4 -1 0 -1 0
. at	-5 -1 -4 -4 -2
. at :	3 0 0 -1 0
. at H	0 4 0 0 0
. at T	-1 -2 -2 0 0
. at the	3 -1 -1 -1 0
. be	-3 7 -1 -3 -1
. be N	-2 -3 -1 -1 -1
. because	-5 -7 -3 -3 -2
. by	6 5 -6 1 -3
. by H	0 -3 -1 -1 -1
. by M	-5 -1 -3 7 -1
. by T	-1 2 -1 -1 0
. by a	12 -2 2 -1 0
. by our	4 0 -1 1 0
. by the	-7 -11 -1 -2 0
. can	-5 -6 -8 -2 -2
. can be	-3 -4 -2 -1 -1
. does	1 -4 -3 -1 -1
. does not	1 -4 -3 -1 -1
. for	-14 -4 -5 -14 -3
. for E	-2 0 -2 0 0
. for T	-7 -1 0 -1 -1
. for a	0 0 0 -7 0
. has	-22 -5 -7 -3 -3
. has F	7 0 -2 -1 -1
. has be	-18 -4 -3 1 -1
. has not	-3 0 -2 -1 -1
. if	0 10 0 0 0
. in	-17 -6 23 -2 -5
. in T	-7 -2 4 0 0
. in is	17 0 0 0 0
. in the	1 -1 5 3 -1
. in your	-3 0 0 -1 -1
. is	-5 -11 -10 -10 -18
. is .	11 -1 7 -2 -1
. is E	-2 9 -1 -1 -2
. is F	16 -2 -5 -11 -2
. is M	6 0 -1 -1 0
. is N	-7 -3 -6 2 -3
. is R	0 -2 -1 -2 -2
. is S	7 0 0 -1 0
. is T	3 -2 -1 17 0
. is W	-1 0 9 0 0
. is a	6 0 0 -1 0
. is at	2 -2 0 -4 -1
. is be	-5 -1 0 2 0
. is by	-2 -1 -2 -1 -1
. is in	-18 -1 -7 -1 -1
. is not	-6 0 -1 -1 0
. is on	-7 -3 -1 -3 -1
. it	0 0 0 -2 0
. may	-16 -5 -2 -6 -2
. may E	-3 -3 -1 -1 0
. may F	-7 0 0 0 0
. may be	2 -1 0 -3 0
. may not	-2 0 0 0 0
. not	-4 -2 -2 -2 -1
. not be	-3 -2 -1 -1 0
. of	19 -3 -2 -5 -1
. of .	-1 0 -2 0 0
. of H	-5 0 7 -5 -1
. of M	19 0 -1 -1 -1
. of the	2 -2 -3 -3 3
. on	15 -3 -4 25 -2
. on .	12 -1 -1 27 -1
. on M	5 0 0 0 0
. on the	1 -1 -3 -1 -1
. so	-15 8 -3 -5 -3
. so M	-10 -2 -1 -1 0
. so by	0 6 0 0 0
. so the	5 -1 0 0 0
. the	3 -17 3 -9 -4
. the F	-21 -1 9 -1 0
. the H	-6 -7 0 0 -1
. the M	22 -1 -3 -3 -1
. the N	21 -1 1 -1 0
. the T	-3 -4 -2 -1 0
. the W	-1 0 5 0 0
. the you	-9 0 -1 0 0
. to	-5 -2 -3 1 -1
. to a	3 0 0 4 0
. to my	-2 0 0 0 0
. to the	4 0 1 -2 -1
. will	-2 19 -1 -2 -1
. will N	0 -5 0 0 0
. will be	-1 8 0 -2 0
. with	-6 -3 13 -4 -2
. with .	-1 -1 13 0 0
. with the	-2 -1 6 -1 -1
. would	-4 9 -2 -1 -1
9	-21 -11 -23 -30 -12
9 .	-3 -1 -1 -1 -1
9 9	-3 -2 -6 -3 -2
9 9 9	4 -1 -2 -1 -1
9 >	-18 10 -11 -15 -7
9 E	-1 -3 0 -1 10
9 F	-6 -1 -1 -1 -1
9 M	-3 0 -1 -1 0
9 N	-6 -1 -3 -1 9
9 R	-2 -2 -1 -1 -1
9 T	-5 -14 -3 -8 -4
9 T is	-1 -2 0 -4 -1
9 and	-2 -1 0 -1 -1
9 has	-3 0 0 0 0
9 if	0 0 -1 -1 -4
9 in	6 0 -1 -1 -1
9 is	5 -1 0 0 0
9 of	-2 0 -1 -1 -1
9 of N	-2 0 -1 0 -1
9, nobody	-12 3 -9 -13 -9
9…#	-5 -1 0 -1 -1
9…9	-14 -5 -8 -8 -3
9…E	-2 -6 -1 -2 5
9…F	-12 -2 -4 -2 -3
9…H	-3 -3 -1 -1 -1
9…M	4 -3 -2 -3 -2
9…N	-12 -6 -6 -11 6
9…O	-3 0 0 -3 -1
9…R	1 -4 -1 -2 -1
9…T	0 -13 -4 -8 -4
9…W	3 -1 -1 -1 10
9…X	1 -1 -1 -1 6
9…has	-3 0 0 0 0
9…if	0 0 -1 -1 -4
9…is	-2 -6 -1 -8 -7
9…may	4 0 0 0 10
9…not	-3 0 -1 -2 -1
9…our	7 0 -1 0 -1
9…will	2 -1 0 0 0
9…your	-2 -1 -1 -1 -5
:	-26 13 -15 -19 -13
: >	-5 19 -8 -14 -10
: T	-5 -8 -1 -1 -1
: a	-2 -4 0 0 0
: and	-6 13 -2 -2 -2
: and :	-4 -1 -1 -1 -1
: and R	0 -10 -1 0 0
: and T	-2 19 0 -1 -1
: is	0 -3 -1 -1 0
: on	-1 -5 -1 0 -1
: to	-3 -3 -1 -1 0
:, nobody	-9 0 -6 -11 -7
:…:	-6 -21 -4 -3 -3
:…E	0 -1 -3 0 0
:…F	-5 -1 -2 -1 -1
:…H	-8 -1 -2 0 0
:…M	-5 -4 -1 0 0
:…N	-6 -8 -3 -1 -1
:…R	-5 -9 -1 0 0
:…T	-7 -3 -1 -3 -1
:…because	-2 -1 -1 0 0
:…is	-5 -8 -2 -2 -1
:…not	-3 0 -1 -1 0
< #	16 -3 -3 -2 -2
< # E	16 -3 -3 -2 -2
< .	3 -1 -2 10 -21
< . .	4 -7 4 19 -3
< . A	-3 -3 -4 -2 -1
< . E	-2 0 15 12 0
< . H	-1 9 -4 -7 -2
< . M	17 7 -3 -12 -3
< . N	2 15 -4 -3 -1
< . O	-5 -3 -2 13 -1
< . R	-6 -4 -1 -6 -1
< . and	4 -1 0 -2 -1
< . by	-2 -13 -1 -4 -1
< . can	-1 -2 -1 -1 -1
< . has	-1 -1 2 -1 0
< . in	-3 -2 -2 -1 -1
< . is	1 6 3 -3 -3
< . may	-7 -4 0 -1 0
< . on	5 -1 -1 -1 0
< . the	-2 -3 -1 -2 0
< . to	0 0 -2 -1 0
< . will	0 4 0 -1 0
< < #	16 -3 -3 -2 -2
< < .	3 -1 -2 10 -21
< < A	8 -19 15 -1 -20
< < E	-28 -30 -16 -5 25
< < F	9 1 -6 12 -6
< < H	-31 -14 -16 -20 -11
< < M	4 -12 -20 -7 -27
< < N	-17 -5 -14 -10 -13
< < O	-37 -16 -8 -2 -10
< < P	-15 -16 -15 -16 -12
< < R	8 53 -9 -12 1
< < S	2 -10 -11 -12 -10
< < T	-11 19 -3 10 -7
< < W	-15 -4 -5 -4 -2
< < X	3 -8 -8 -10 29
< < ^	-13 -5 -8 -12 -10
< < a	-1 -17 11 -17 -2
< < at	-4 -1 -2 0 -1
< < because	28 0 7 -3 0
< < does	-6 -3 -4 -1 16
< < if	-7 -9 -2 -4 -5
< < in	-2 2 -2 7 0
< < it	-6 -12 2 10 4
< < not	-28 8 0 -5 -4
< < on	-1 0 0 10 0
< < our	5 -4 -3 -10 -4
< < please	-20 -27 -11 1 -13
< < so	-1 6 -1 -2 -1
< < the	5 -22 -6 -21 -30
< < we	-12 -9 -20 -12 -4
< < which	2 0 -1 0 0
< < with	-5 4 -2 -1 -1
< < you	-3 -9 -9 -11 -13
< < your	-4 -14 -10 -6 1
< A	5 -16 17 2 -11
< A .	-1 0 2 0 0
< A A	17 -2 5 -2 -1
< A E	-2 0 9 0 -1
< A F	-9 -1 8 -4 -2
< A H	0 0 5 0 0
< A M	-6 0 11 -1 -1
< A W	-7 -2 11 -6 -4
< A can	-1 -6 -10 -3 -3
< A in	0 0 0 3 0
< A is	12 -4 -11 8 -3
< A may	-1 -5 -2 9 -1
< A not	-2 -1 -7 -1 -1
< A they	-5 -1 4 -6 -1
< A will	1 -14 -5 9 -1
< E	-25 -10 -18 19 18
< E .	-3 -2 0 -4 -1
< E E	-2 -10 -3 -3 -2
< E H	-3 -15 -4 -3 -4
< E M	2 -5 -1 -7 23
< E N	0 -13 0 5 -1
< E R	-13 27 -3 -6 -5
< E a	-4 -13 0 -1 -1
< E it	0 5 0 -1 0
< E our	-1 2 -2 -1 -1
< E the	-18 -5 3 -2 -2
< E to	1 0 0 5 0
< E your	-4 -1 0 -1 -2
< F	-2 5 -8 16 19
< F M	0 -1 -2 11 -1
< F O	21 -1 0 7 0
< F R	-10 2 0 0 0
< F of	15 -3 -1 -1 -2
< F your	-2 0 0 0 0
< H	-16 -17 -33 -18 -16
< H .	-10 -1 -1 -1 -1
< H 9	-5 -1 0 -1 0
< H A	-1 6 3 0 0
< H E	0 15 -1 -1 -1
< H F	-6 -1 -1 -5 -1
< H H	8 -1 -2 -2 -1
< H M	-3 -2 0 -3 -1
< H N	-3 -4 -3 -3 -3
< H R	-2 -4 -1 4 -1
< H T	-1 -9 -1 -1 -1
< H has	-1 0 -2 -2 -1
< H in	-3 -3 -1 -1 0
< H is	-3 -18 5 -6 7
< H may	4 -1 0 -1 -1
< H not	-2 -3 -3 -1 -2
< H on	5 0 0 0 0
< H will	-4 18 -1 -1 0
< M	15 3 -31 27 -31
< M #	-18 0 0 -6 -1
< M .	12 -2 -3 -9 -1
< M 9	-4 -1 0 -1 -1
< M A	-3 -3 -4 1 -1
< M F	39 -4 -5 -31 -5
< M H	7 -1 -2 31 -1
< M M	-7 -6 -3 26 -4
< M N	0 -2 -1 -4 -2
< M O	-1 -3 -2 7 -1
< M R	6 7 -2 -7 -2
< M and	-5 0 0 -1 0
< M at	-2 0 -1 0 0
< M in	-3 0 -1 -2 -1
< M is	-10 -1 11 -8 -3
< M may	-1 -4 0 -1 -1
< M not	2 -3 -1 -2 -1
< M of	-13 -1 -2 -1 -1
< M to	-1 11 0 -2 0
< M will	-2 5 0 -2 0
< M with	5 -3 -1 10 -1
< M would	-2 11 0 -2 0
< N	-8 -9 -24 -21 -17
< N .	-6 -3 -2 -3 -1
< N E	-1 0 0 -2 0
< N H	1 -1 -1 0 -2
< N M	7 13 -1 -2 -1
< N in	0 -2 -1 -1 -1
< N is	2 -1 -1 -1 -1
< N the	-3 -1 0 0 0
< N to	-6 -3 -2 -1 -1
< O	-29 -8 -11 16 -13
< O H	-10 0 0 -6 0
< O O	-8 -6 -4 8 -5
< O T	0 0 0 5 0
< O has	0 -2 -1 0 0
< O in	-8 -4 -1 0 -1
< O is	-7 -1 0 2 -1
< P	-16 -20 -11 -16 -16
< P P	0 0 -1 0 10
< P can	-1 0 -3 0 -1
< P in	-4 -1 -5 -1 -1
< P may	-1 0 -1 -3 -1
< P not	-1 0 -2 0 -1
< P they	-4 -3 14 -3 -2
< P would	-2 -4 -7 -4 -2
< R	-36 43 -14 -17 -5
< R M	0 4 0 0 0
< R T	-1 12 -1 -2 -2
< R at	0 6 -1 -1 -1
< R by	-1 15 -3 -2 -2
< R is	-4 22 -1 -3 -3
< R the	-3 4 -1 -1 -1
< S	-2 -11 -13 -15 -11
< S .	-2 4 0 -1 0
< S 9	0 0 -1 -1 -4
< S M	10 0 0 0 0
< S for	-1 -6 -1 -3 -2
< S in	-2 -2 -2 -3 -1
< S is	2 0 0 0 0
< S to	-2 -2 0 -1 0
< S your	0 0 -2 0 -1
< T	13 -12 -5 3 17
< T A	4 0 -1 -9 0
< T M	-6 -1 0 0 0
< T T	-4 -6 -1 -3 -2
< W	-15 -4 -5 -4 -2
< W R	-8 -2 -1 -3 -1
< X	-1 -11 -16 -14 17
< X H	-2 -1 0 -1 5
< X T	-3 -6 -1 -2 1
< X X	-3 -2 -3 -2 14
< X in	5 0 0 0 -3
< X the	-2 -1 -1 -1 -5
< ^	-13 -5 -8 -12 -10
< ^ F	-10 -1 -2 -2 -2
< ^ and	-3 -1 -1 -3 -2
< ^ is	2 0 0 -1 -1
< a	-1 -17 11 -17 -2
< a .	18 -2 2 -2 -3
< a A	-21 -5 21 -5 -4
< a E	13 -1 -3 -2 -1
< a F	6 -5 -10 6 -2
< a H	-7 -3 -8 1 -4
< a M	1 5 -19 -8 -7
< a N	-2 0 0 -1 0
< a O	7 -6 0 5 0
< a P	-13 0 31 -1 -3
< a R	-8 -14 -3 -1 -1
< a S	-6 0 -2 -3 -1
< a T	-2 1 5 -1 0
< a W	-6 0 9 1 -1
< a X	-5 0 -6 -2 18
< a ^	2 -1 -1 -1 9
< a of	23 -1 -4 -3 -3
< at	-4 -1 -2 0 -1
< because	28 0 7 -3 0
< because a	3 0 0 -2 0
< because the	9 0 0 0 0
< because to	3 0 5 -1 0
< does	-6 -3 -4 -1 16
< does not	-5 -2 -4 -1 17
< if	-7 -9 -2 -4 -5
< if it	-1 -6 0 -1 0
< if the	-1 -1 -2 0 -1
< if you	-2 -1 -5 -1 -1
< if your	-2 -1 -1 -1 0
< in	-2 2 -2 7 0
< in the	-2 3 -2 -1 0
< it	-6 -12 2 10 4
< it has	0 -9 -1 10 0
< it is	-7 -7 6 -1 9
< it may	-2 0 -1 -1 0
< it will	0 6 0 0 0
< it would	-1 5 -1 6 -1
< not	-28 8 0 -5 -4
< not .	0 -2 -1 -2 -1
< not E	-2 -1 0 0 -1
< not H	0 -4 -1 -1 -1
< on	-1 0 0 10 0
< our	5 -4 -3 -10 -4
< our .	11 -2 -2 -2 -2
< our A	-7 2 -5 6 -4
< our H	14 -3 3 -1 -2
< our M	-10 -6 -6 -6 7
< our O	0 0 -1 -4 -1
< our S	-1 0 9 -1 0
< please	-20 -27 -11 1 -13
< please E	-2 -24 -2 -2 -1
< please M	-1 -1 -1 -3 -1
< please N	-2 -1 -5 -3 -2
< please does	-2 -1 -2 -1 -8
< so	-1 6 -1 -2 -1
< the	5 -22 -6 -21 -30
< the .	14 -7 -2 -7 -9
< the :	-7 -1 -2 0 0
< the A	-24 -7 24 -13 -6
< the E	-3 4 25 3 -3
< the F	-6 28 3 -3 -2
< the H	34 4 -16 -5 -7
< the M	-20 -6 -23 14 -15
< the N	-8 -15 -4 4 -2
< the O	21 -4 -6 -8 -1
< the R	-2 -8 4 -3 -1
< the S	5 0 0 0 0
< the T	5 -5 3 -1 -3
< the X	0 -3 -3 11 5
< the ^	-1 -2 -3 -6 -1
< the is	8 -1 -1 -1 20
< we	-12 -9 -20 -12 -4
< we .	3 -2 -1 -5 -1
< we E	-9 26 -7 0 1
< we F	2 0 0 -4 -3
< we M	0 -2 -1 -1 -1
< we R	-3 -6 0 -1 -1
< we T	2 -1 -1 -1 0
< we does	0 -7 -1 0 -1
< we has	-4 -10 -5 8 4
< we is	2 13 -9 -1 8
< we not	0 -3 0 0 -1
< we will	-3 -18 -1 -2 -7
< we would	0 4 7 -1 -1
< which	2 0 -1 0 0
< with	-5 4 -2 -1 -1
< with :	-5 0 -2 -1 -1
< you	-3 -9 -9 -11 -13
< you .	-1 -2 -1 -4 -1
< you can	-3 -8 -2 -2 -4
< you has	-1 -4 -1 -1 0
< you may	-2 -4 -2 1 -2
< you not	6 -4 -1 -1 -3
< you will	0 9 0 -1 -1
< you would	0 5 -1 0 0
< your	-4 -14 -10 -6 1
< your .	-8 7 -2 -1 -1
< your A	-1 -1 -6 -1 -2
< your H	-4 -5 -1 -2 -3
< your M	-2 -10 -1 -2 9
< your N	11 0 0 -1 -1
= a	1 -12 2 -2 -1
= acces	-1 12 0 -2 0
= airport	-4 -2 6 -1 0
= all	-10 8 -3 -7 7
= an	-1 -5 9 1 1
= api	18 0 0 0 0
= app	9 -1 8 -3 -1
= applicant	-2 0 -1 0 0
= as	5 0 0 -2 0
= ask	-2 -2 -4 -3 -1
= back	-1 16 -2 -2 -2
= bank	-2 0 1 -2 -1
= between	-5 0 -2 -1 -1
= blood	-2 -1 0 0 0
= board	-3 8 -1 0 0
= booking	-1 16 -1 -1 0
= bring	-5 -3 -4 -2 -3
= build	-14 0 0 -3 -1
= bus	-3 -1 -1 -4 -1
= cach	20 -4 -1 -4 -1
= cal	-1 -2 -1 -1 -4
= check	3 -1 -1 0 0
= claimant	-1 0 4 -3 -1
= connection	-2 -1 0 -1 0
= contractor	-3 -8 2 -1 -1
= customer	-2 4 -6 16 -1
= databas	2 -1 0 -4 0
= degrad	0 -1 -2 11 -1
= delay	-3 4 -2 -3 -2
= dns	8 -3 -1 -2 0
= do	-6 -3 -4 -1 16
= door	-1 -2 -2 -2 -2
= driv	-1 -6 -1 -2 -1
= drop	-20 0 0 0 0
= email	2 7 -2 -1 0
= end	4 0 -1 -9 0
= engineer	13 1 -8 0 -3
= error	-6 -2 -3 -1 0
= eta	-3 20 0 27 -2
= every	-3 4 0 -1 -1
= everyth	-1 -1 -1 -3 9
= exam	-2 -6 -1 -1 -1
= expect	21 3 -1 3 -4
= fan	0 0 -2 0 0
= far	13 -10 0 -3 -4
= farmer	0 0 -5 0 0
= fil	-2 -2 0 0 0
= fix	-2 -2 -2 -2 -1
= flower	-2 -2 -1 -2 0
= follow	2 0 0 0 0
= ful	-1 14 0 8 -1
= further	2 -1 0 11 0
= garbag	6 0 0 -1 0
= gift	-1 -2 0 -3 0
= giv	0 9 0 -1 -1
= hot	2 17 -1 -1 -1
= http	-3 -1 0 -1 -1
= i	0 6 0 0 -1
= if	-7 -4 -2 -3 -5
= in	-2 2 -2 7 0
= it	-10 -3 8 12 6
= job	-6 -2 0 -1 0
= keep	-8 -2 -1 -1 -1
= kernel	2 0 -1 -1 0
= latency	-3 -2 0 15 0
= leav	-5 -1 -2 -1 -1
= log	-1 -3 -2 -3 -1
= lorry	-4 -2 -6 0 0
= mark	-5 -2 -1 -1 -1
= member	-1 -2 4 -1 -1
= memory	7 0 0 -2 0
= messag	11 -2 -1 -1 0
= microsoft	-3 -1 -2 -1 -1
= mitigation	0 -5 0 5 -1
= nearly	-1 27 -1 -2 -2
= new	-5 -1 0 0 0
= no	-26 -7 -4 -4 -3
= nobody	-7 -3 -8 -4 1
= normal	-1 10 0 -1 -1
= not	-1 4 5 0 0
= noth	-3 -5 -1 -2 -8
= onc	0 -5 0 -1 0
= one	19 -1 15 -3 -2
= open	-4 -6 -1 -3 -2
= our	5 -4 -3 -10 -4
= parent	-2 -1 7 -1 -1
= park	-1 -2 0 0 0
= passenger	-1 -1 -5 5 12
= passport	8 -2 -1 -1 0
= patch	-6 -1 0 0 0
= patient	-2 -1 -1 -1 -1
= payment	2 -2 0 0 0
= payout	0 -2 -2 -1 0
= peopl	0 -2 -2 0 0
= performanc	-6 0 0 1 -1
= phon	-7 9 0 -2 -1
= photo	-5 -1 -1 -1 -1
= plan	0 -7 0 0 0
= pleas	-20 -27 -11 1 -13
= power	0 7 -1 -1 0
= practic	-6 3 2 0 0
= print	8 -2 -1 -2 -2
= pupil	5 -1 -20 -2 -1
= queu	2 -1 0 -3 -1
= rain	-2 -14 0 0 0
= read	-3 0 -1 -2 0
= refund	-1 -4 -2 -1 -1
= report	-1 -6 0 -2 0
= request	-6 -3 -3 -2 -1
= restoration	0 5 0 -1 -1
= result	16 3 0 -1 -1
= rol	-8 -2 -1 -3 -1
= root	-7 0 -2 -1 0
= sal	-6 -1 0 -1 0
= scal	-2 0 0 0 0
= seat	-1 0 -2 -1 0
= see	-1 -2 -1 -3 -2
= servic	-8 9 -1 5 -1
= session	5 -2 -1 -5 0
= shop	-2 -1 -2 -2 -2
= sign	-2 -1 -1 -1 -1
= signal	8 0 -1 0 0
= singl	4 0 -2 -1 0
= som	-20 -7 -10 -2 -5
= someth	5 0 0 0 -3
= staf	-1 -1 1 -2 -1
= stand	0 -8 -1 -1 -2
= step	-2 -6 0 11 -1
= stop	-7 -4 -1 -2 28
= storag	3 -1 0 -4 -1
= student	-3 -6 -3 -2 -2
= switch	-1 -1 -1 -4 -1
= sync	-3 0 -1 9 -1
= tak	-4 -2 0 0 -1
= tel	-1 0 -2 -1 -1
= text	0 -3 0 0 0
= thank	-4 0 3 -1 -1
= the	17 -24 -13 -18 -43
= ther	4 -9 -6 -2 -1
= this	-3 -1 1 -1 16
= ticket	-1 -1 4 13 -1
= traffic	17 0 -11 -1 0
= train	0 6 -1 0 0
= turn	-18 -2 -1 -1 -2
= two	7 1 -2 -2 -1
= use	-2 -2 -4 -4 -2
= user	-2 0 11 12 -1
= vendor	-1 -1 6 -1 -1
= version	-2 0 0 -1 0
= video	-4 -2 -1 -2 -1
= volunteer	0 -3 -1 -1 0
= we	-12 -16 -19 -10 -3
= what	2 0 -1 0 0
= with	0 4 -1 0 0
= work	0 3 0 0 0
= you	-2 -8 -9 -8 -12
= your	-4 -14 -10 -6 1
=1	-1 -11 -3 -5 -3
=100	1 0 -1 -1 10
=10am	0 -2 0 0 0
=10pm	0 -6 0 0 0
=10pm and	0 -6 0 0 0
=11am	0 -9 0 0 0
=12	2 -1 -1 -1 0
=14	-6 0 0 -2 -1
=16:0	-2 17 -1 -1 0
=2	-8 -1 -1 -2 -1
=20	-1 0 0 -2 0
=200	-6 -1 -2 0 -1
=24	-4 -1 0 -1 0
=2am	4 -6 0 0 0
=2pm	-5 7 -2 -1 0
=3	2 -1 -1 -1 -1
=3pm	-5 18 -2 -3 -2
=3pm and	0 5 0 0 0
=4	-1 -2 -1 -1 0
=4pm	-2 12 -1 -4 -2
=5	-1 11 -2 -1 -2
=502	21 -1 0 7 -1
=5pm	-3 -7 -1 -1 -2
=6am	0 -8 -1 -1 0
=6pm	-2 3 -3 -1 0
=7	-3 -3 -1 -1 -1
=9	1 -3 -1 -3 -1
=999	-1 -2 -1 -1 -1
=9am	-4 -20 -2 -1 -1
=9am tomorrow	0 -4 0 0 0
=a	38 -28 -20 -13 -14
=a backup	-3 0 0 0 0
=a bad	10 -2 12 -2 -1
=a broken	-15 0 9 -1 0
=a bug	26 -1 -1 0 -1
=a careles	0 0 6 0 0
=a certificat	12 0 -1 0 -2
=a chang	9 -1 -2 -3 -1
=a cluster	-11 0 -1 -1 0
=a computer	-6 -1 0 0 0
=a customer	0 0 2 0 0
=a databas	4 0 0 -1 0
=a day	-2 -1 -1 -1 0
=a fail	8 0 -3 -2 0
=a fals	30 0 -1 -1 0
=a fault	2 0 -2 9 0
=a faulty	5 0 0 -2 -1
=a featur	3 -1 -1 0 0
=a few	-3 7 -3 -2 -2
=a fil	-1 0 4 0 0
=a fix	-7 1 -2 -1 -1
=a ful	-2 2 -5 -1 0
=a long	4 0 0 -1 0
=a manager	-3 0 0 0 0
=a matter	0 13 0 0 -8
=a member	0 0 -2 0 0
=a memory	0 0 -2 -2 0
=a mistak	7 0 2 0 0
=a new	2 -1 0 0 0
=a number	0 0 0 7 0
=a partition	-6 0 0 0 0
=a patch	1 9 -1 0 0
=a power	7 0 -4 0 0
=a problem	11 0 -1 -1 -2
=a return	0 2 0 -1 0
=a script	4 0 -4 0 0
=a second	0 -4 -1 0 0
=a set	6 0 -1 0 0
=a short	-2 0 0 0 0
=a smal	-1 0 -1 0 -2
=a softwar	8 -1 -1 0 0
=a subset	0 0 -1 2 0
=a supplier	-2 -2 9 0 0
=a technical	11 0 -3 0 0
=a third	-14 0 13 0 0
=a tim	0 -2 0 0 0
=a token	2 0 0 0 0
=a traine	-1 -1 -3 -1 0
=a workaround	-1 -4 0 7 0
=abl	-1 20 0 -1 0
=abl to	-1 20 0 -1 0
=about	-18 -8 -7 -3 1
=about an	0 -12 0 0 0
=absolut	-5 -1 -1 -1 7
=absolutely	0 -3 -1 -1 10
=abus	0 0 3 0 0
=abus the	0 0 3 0 0
=acces	0 12 0 -3 0
=acces wil	-1 12 0 -2 0
=accidentally	-4 0 8 0 0
=account	-8 7 12 -2 -1
=action	5 -1 -5 -2 -1
=add	-1 -13 -1 -1 -1
=addres	-11 -1 -1 -2 0
=administrator	-4 0 -1 0 0
=advis	-1 0 0 14 -1
=advis that	0 0 0 15 0
=affect	-31 -2 -6 -16 7
=after	-3 37 -5 -7 -2
=after 6pm	-2 -3 0 0 0
=after an	9 0 -2 0 0
=after the	4 7 0 0 0
=after tonight	0 11 0 0 0
=after we	4 0 0 -3 0
=afternoon	-3 -1 -3 -2 -2
=again	-33 55 -9 -7 -1
=again after	0 9 0 0 0
=again and	0 -2 0 0 0
=again at	0 -2 0 0 0
=again befor	-1 19 -1 0 -1
=again by	0 12 0 0 0
=again from	0 11 -1 0 0
=again in	0 18 -2 -2 -1
=again later	-1 -3 0 -1 -1
=again shortly	0 7 0 -1 -1
=again this	0 6 0 0 0
=again tomorrow	0 6 0 0 0
=against	-3 -2 -1 -2 -1
=against the	-2 -1 -1 -1 0
=agency	-3 -1 10 -1 -1
=agent	15 -1 -2 -1 0
=ahead	0 -4 -1 -1 -2
=ahead as	0 -6 0 0 0
=aim	0 3 0 0 -1
=air	2 0 -1 0 0
=airlin	8 0 -2 -1 0
=airport	-4 -2 5 -1 0
=alarm	6 -1 1 -1 -1
=alert	14 -2 -2 -2 -1
=all	-5 4 -4 -11 5
=all be	0 2 0 0 0
=all in	-3 0 0 0 0
=all of	0 -1 -1 -1 2
=all servic	-7 -4 0 0 0
=allow	0 -2 0 0 0
=along	-1 2 0 0 0
=amazon	-3 0 9 -1 0
=an	-16 -1 22 -11 -5
=an elb	6 0 -1 0 -1
=an engineer	-1 -3 0 -1 0
=an error	-2 0 -2 0 0
=an expir	11 0 -3 -1 0
=an hour	-4 6 -5 -9 -2
=an issu	0 0 -1 2 0
=an operator	-8 0 10 0 -1
=an outag	-14 0 17 -2 0
=an upstream	-18 0 2 -3 0
=analyser	12 0 0 0 0
=and	-19 -24 -31 -15 8
=and all	-2 -1 -7 0 -1
=and are	-12 -2 0 0 -3
=and do	0 0 10 0 0
=and end	0 -10 -1 0 0
=and error	1 -2 0 -3 0
=and it	0 5 -1 -1 4
=and log	-6 -1 0 -1 -1
=and noth	-1 -1 -1 -1 8
=and som	0 -3 0 0 0
=and start	-1 -2 0 0 -1
=and that	2 0 -1 0 0
=and the	-6 3 -11 6 -1
=and took	3 0 -2 0 0
=and train	-1 0 -2 0 0
=and we	-4 0 -1 -2 -5
=and you	0 3 -1 -1 -1
=announcement	-2 -2 -2 -3 -2
=anomalous	-3 0 0 9 0
=anomalous behaviour	-3 0 0 9 0
=another	-10 6 17 -2 -1
=answer	-5 2 -3 -3 -1
=anticipat	0 5 0 -2 0
=any	-4 10 -5 -6 -2
=any action	-1 0 -1 -3 -1
=anybody	-2 -3 -3 -2 -4
=anyon	-3 -1 0 -1 -1
=anyth	-2 -3 -5 -4 2
=api	25 -1 -9 -4 -1
=api is	-6 0 0 0 0
=api may	-3 0 0 0 0
=app	-3 -17 10 10 -1
=app are	-3 -3 8 1 -1
=app could	-2 0 0 0 0
=app may	5 -2 -3 1 -1
=app on	5 0 0 0 0
=app should	0 -4 5 0 -1
=app that	-12 0 -1 -1 0
=appear	-1 -1 -2 -1 -1
=applicant	-2 0 -1 0 0
=application	2 -5 -1 1 -1
=apply	8 0 -8 -3 -1
=appointment	-3 -3 -1 -2 -1
=approv	-3 0 6 0 -1
=approv the	-3 0 6 0 -1
=are	-62 -34 -20 -4 5
=are all	13 0 0 0 -1
=are at	-1 -2 0 0 0
=are being	-2 -8 0 10 0
=are below	-7 0 0 8 0
=are clos	-2 0 0 -1 -1
=are currently	-3 -1 0 1 0
=are delay	3 0 -2 0 0
=are down	9 0 -1 -1 9
=are due	0 6 0 0 0
=are fail	-1 0 8 -1 0
=are fre	-1 -4 0 -1 0
=are half	-5 -1 0 -3 0
=are in	-5 -1 -8 -4 21
=are investigat	-6 0 0 3 0
=are lat	9 0 0 0 0
=are likely	-1 -2 0 -9 -1
=are look	-8 0 0 0 -3
=are mis	-5 -1 -2 -2 -1
=are mov	6 -1 -1 0 -1
=are not	-3 -1 -3 -10 -1
=are on	-6 0 -3 -3 -4
=are open	-5 -3 -1 -2 -2
=are out	-10 0 0 0 0
=are run	6 0 -1 -3 -1
=are se	-1 0 0 5 -4
=are slow	4 0 -2 1 -1
=are sold	-6 0 0 -1 -1
=are sorry	-1 -4 -5 -2 -9
=are stil	-1 -1 -1 -2 -1
=are tak	15 -2 -1 19 0
=are the	2 0 22 -1 -1
=are wait	-1 0 -1 -1 -2
=are work	-7 -4 -2 6 -1
=aren't	-1 -2 0 -1 -1
=around	-2 16 -4 -1 -3
=arrangement	-1 -1 0 2 -1
=arrangement hav	-1 -1 0 2 -1
=arriv	-5 6 5 -2 -2
=as	-22 -6 -16 -21 -11
=as a	0 0 -1 -2 -1
=as befor	-4 -1 -1 -1 -1
=as normal	-4 8 -1 0 0
=as on	-2 -1 0 0 0
=as our	5 0 0 0 0
=as plan	-4 -11 -4 -1 -1
=as the	11 -3 -1 -2 0
=as usual	-18 0 -2 -9 -4
=as we	-1 8 0 0 -1
=ash	0 7 -1 0 0
=ash green	0 7 -1 0 0
=ask	-14 -6 -2 -7 -5
=ask in	-2 -2 -2 -3 -1
=ask to	-1 -3 -1 -1 0
=ask your	0 0 -2 0 0
=assessment	0 -2 0 1 -1
=at	-45 -30 -13 -13 -5
=at 2am	4 -6 0 0 0
=at 4pm	-1 -11 -1 -2 -1
=at 5pm	0 4 0 0 0
=at 6pm	0 0 -2 0 0
=at 9am	0 -3 0 0 0
=at ash	0 7 -1 0 0
=at eight	14 -1 -3 0 0
=at fault	-6 0 14 -1 0
=at four	-2 -1 -1 0 -1
=at http	-10 -1 -1 -3 -1
=at our	-18 -1 8 -1 0
=at present	-1 -2 0 -3 0
=at six	-6 -3 -3 -1 -1
=at the	-12 -8 -7 -10 7
=at this	0 -1 0 10 -1
=at thre	-2 -2 -5 -2 0
=at your	-4 0 0 0 0
=authentication	2 0 -2 -16 0
=autoscaler	0 0 0 -5 0
=availability	12 0 -2 1 -1
=availability zon	0 0 0 -2 0
=availabl	0 5 0 0 0
=availabl again	0 5 0 0 0
=away	-2 10 -2 -1 -1
=away from	-1 10 -2 -1 -1
=aws	19 -1 -1 -2 -2
=b	-8 -1 -3 -4 -1
=back	-12 29 -11 -15 -9
=back after	0 8 0 0 0
=back by	-1 -2 -2 -1 -1
=back for	0 -10 -1 0 -1
=back in	-6 10 0 0 0
=back onlin	-1 10 -1 0 0
=back servic	-8 0 0 -2 0
=back the	-1 -3 0 0 0
=back to	-7 5 -2 -3 -1
=back within	0 -7 0 0 0
=background	0 0 0 14 0
=backlog	3 1 0 0 0
=backup	17 -4 -1 -1 -1
=bad	10 -2 12 -2 -1
=bag	-5 -1 -10 -1 -1
=baggag	2 0 -5 -1 0
=bakery	-2 0 -1 -1 0
=bank	24 1 -15 -6 -4
=bank fault	-3 0 2 -2 -1
=bank holiday	0 5 0 0 0
=barrier	6 0 -1 0 0
=barrier is	2 0 0 0 0
=bas	0 -2 0 0 0
=baselin	19 0 0 0 0
=batch	20 -1 -5 -7 -2
=batch of	-2 0 -3 -5 -1
=battery	6 0 0 -1 0
=be	-9 30 -23 -27 -21
=be a	-2 -1 0 -1 0
=be abl	-1 20 0 -1 0
=be ask	0 -2 0 -1 0
=be at	0 -3 -1 -1 0
=be availabl	0 5 0 0 0
=be back	-1 4 0 -1 0
=be book	-4 -1 0 0 0
=be clear	0 5 -1 0 0
=be complet	8 0 0 0 0
=be creat	-3 -1 0 -2 0
=be download	-1 -3 0 0 0
=be fix	13 -1 -1 -1 -1
=be held	0 -12 0 -1 0
=be hir	-4 -1 0 -2 0
=be in	0 7 0 -1 -1
=be lat	2 -2 -1 5 -1
=be let	0 -2 -1 0 0
=be look	-2 0 0 0 0
=be mis	2 0 0 0 0
=be open	0 0 8 0 0
=be put	-1 4 0 0 0
=be reinstat	0 4 0 -1 0
=be restor	-3 11 -1 -1 0
=be return	0 -5 0 0 0
=be right	0 3 0 0 0
=be run	0 4 0 0 0
=be sav	-2 -2 -1 -1 -1
=be sent	0 -6 0 0 0
=be slow	13 -1 -3 -1 -1
=be unabl	5 -6 0 -3 0
=be up	0 4 0 0 0
=be work	0 -7 0 0 0
=becaus	24 -3 -21 -4 -3
=becaus of	13 -1 -16 -2 0
=becaus the	-2 -1 -1 -2 -1
=been	-27 -17 -17 33 -8
=been damag	13 0 0 -3 0
=been detect	-3 0 -2 11 0
=been put	0 -5 0 4 0
=been replac	-3 -3 -1 -1 0
=been seen	-8 -1 -1 -2 -1
=been written	-1 0 -2 -2 0
=befor	-8 44 -12 -7 -5
=befor com	0 -4 -6 0 0
=befor noon	0 -2 0 0 0
=befor the	-1 35 -1 -1 -1
=befor you	-1 2 -1 -2 0
=began	2 -5 -1 0 0
=behaviour	-3 0 0 9 0
=behind	-17 0 2 -1 0
=behind the	-27 0 2 -1 0
=being	37 8 -15 9 -9
=being experienc	-1 0 -1 3 0
=being taken	-2 -6 0 11 0
=believ	4 -1 0 -1 -1
=believ that	4 -1 0 0 -1
=below	-7 0 0 8 0
=between	15 -4 -14 18 -4
=between 9am	-2 0 -1 0 -1
=between our	10 0 -10 -1 0
=bicycl	-3 0 -1 -2 -1
=bil	5 -1 4 0 0
=bin	-1 -5 -2 0 0
=bit	15 -1 -3 0 -1
=blam	-5 0 13 -2 -1
=blam for	-4 0 9 -1 0
=block	-6 0 0 -1 -1
=block b	-6 0 -2 -1 0
=block the	0 0 2 -1 0
=blood	-4 -2 -1 -1 0
=blood test	-2 -1 0 0 0
=blu	-5 0 0 -1 0
=board	-23 3 -6 -5 -3
=boat	-8 16 -1 0 0
=book	12 14 2 -5 -4
=book again	0 10 0 0 0
=booking	0 15 -1 -6 -2
=booking wer	-12 0 0 -4 0
=boot	-5 -1 -1 -2 0
=bought	-1 -2 -3 -1 -2
=box	26 0 0 -1 -1
=box are	13 0 0 0 0
=branch	-19 -3 -3 -1 -1
=break	-11 0 14 0 0
=bridg	-3 -2 -1 -1 -1
=bridg is	-2 0 0 -1 0
=bring	-19 -18 -8 -3 -5
=bring cash	-1 -1 -1 -2 -2
=bring it	0 -15 0 0 0
=bring the	-7 8 -2 0 -1
=broadband	-4 -1 1 -1 0
=broadband company	-3 -1 2 0 0
=brok	11 -1 -11 -5 -2
=brok it	-2 -1 1 -1 0
=broken	-25 -1 22 -7 7
=broker	14 0 0 0 0
=brought	-3 -1 21 0 0
=browser	-4 0 0 -1 -1
=browser may	-3 0 0 0 0
=bug	31 -2 -1 -6 -2
=bug in	26 -1 -1 0 -1
=build	-17 -1 -4 -4 -2
=build is	-11 0 0 -1 -1
=burn	4 0 0 0 0
=burn out	4 0 0 0 0
=bus	-18 -14 -4 -6 -2
=bus wil	-6 -10 0 0 0
=busines	-1 7 -4 -2 5
=busy	-7 -2 0 -2 -1
=but	-3 -2 0 -2 -1
=button	-1 0 2 0 0
=buyer	-2 -2 -4 -1 0
=by	-40 30 31 -28 -17
=by 3pm	0 8 -1 -1 0
=by a	17 -2 0 -1 0
=by an	-12 0 2 -1 -2
=by anybody	0 -2 -2 -2 -1
=by clos	-4 4 6 -2 0
=by friday	0 -11 0 -2 0
=by lunch	0 12 0 0 0
=by midnight	0 -3 0 0 0
=by mistak	-4 0 0 0 0
=by monday	0 9 0 0 -1
=by one	-2 0 4 0 0
=by our	0 0 4 1 0
=by phon	-1 -7 -5 -3 -2
=by post	0 -2 -1 -1 0
=by som	-2 0 -1 2 0
=by the	-26 16 -1 -10 -4
=by wednesday	0 2 0 0 0
=c	-1 -1 -3 0 0
=cabinet	6 0 -6 -1 0
=cabl	-7 0 10 -2 -1
=cach	40 -5 -2 -6 -2
=café	-20 -3 -2 -1 0
=cal	-10 -4 -4 -6 -7
=cal to	0 7 0 -1 0
=cal you	0 -8 -1 0 0
=calculat	3 0 0 -1 0
=caller	-3 -13 0 0 -1
=cam	-5 -3 3 0 -1
=can	-32 -1 -36 -14 -5
=can be	-13 -7 -4 -5 -2
=can book	0 10 0 0 0
=can expect	0 9 0 -1 0
=can pay	-1 0 0 0 11
=can sign	-1 -4 -3 -1 -2
=can stil	-1 -3 -2 -1 -1
=can use	-1 -1 -3 0 0
=can vot	-3 -5 -1 0 -1
=cancel	-4 -3 -1 -2 -1
=cannot	18 -13 -9 -8 -7
=cannot be	-6 -4 -3 -5 -1
=cannot book	3 0 -1 0 0
=cannot say	0 -5 0 0 0
=cannot see	-2 0 -1 0 -1
=cannot sign	12 0 -1 0 0
=capability	-2 -1 0 10 -1
=capacity	26 -1 -1 -1 -1
=car	-21 -9 -4 -2 -3
=car is	-6 0 0 0 -1
=car park	-10 0 0 0 0
=card	25 -6 4 -4 -3
=card reader	6 0 -4 0 0
=careles	-1 -1 9 -1 0
=caretaker	-1 0 -6 -1 0
=carry	-2 -10 -1 0 -1
=carry on	0 -10 0 0 0
=cas	-10 -4 -2 -2 -1
=cash	-5 -3 -2 -2 -2
=catalogu	-3 0 -2 0 0
=catch	3 7 0 0 0
=catch up	3 7 0 0 0
=caus	-1 -6 22 -8 -6
=caus by	14 -1 6 -2 0
=caus is	-2 0 -1 2 0
=caus of	2 0 9 -1 0
=caus the	-2 0 -9 -2 0
=caus this	-5 -1 14 -1 -1
=cel	11 -1 -4 11 -1
=centr	7 0 -1 -3 -1
=certain	0 0 -1 4 0
=certificat	30 -1 -4 -15 -3
=cf	-3 0 0 0 0
=chang	-5 -11 15 0 -7
=chang to	2 -1 0 -3 0
=chao	-2 -6 -2 -1 14
=charg	-3 -3 -4 -4 -2
=charg twic	-2 -1 -2 -2 -1
=check	-1 -1 0 -3 12
=check for	-4 0 0 -1 -1
=check in	3 2 -2 -1 14
=checkout	-1 1 -2 6 0
=ches	-15 -1 0 0 0
=children	-6 -3 -2 -3 -1
=chip	-12 -2 -1 -2 -1
=chip are	-9 -1 0 -1 0
=church	-6 0 -3 -1 0
=circuit	7 -1 0 -1 0
=circuit is	6 0 0 -1 0
=circumstanc	4 0 0 -1 0
=claim	-4 -4 -1 -5 -1
=claim that	-2 -1 0 0 0
=claimant	0 -1 3 3 -2
=claimant who	0 0 9 0 0
=clas	-11 -14 -2 -2 -1
=cleaner	-3 0 2 -2 -1
=clear	16 3 -4 -4 -1
=clock	-4 0 0 0 0
=clos	-18 -3 -5 -6 -6
=clos of	0 5 0 -1 0
=clos the	-5 0 -6 -1 -1
=clos two	-4 -1 5 -1 -1
=cloud	11 -1 7 -2 -1
=club	-9 0 -1 0 0
=cluster	-11 -1 -1 -2 -1
=cluster of	-11 -1 0 -1 0
=cod	23 0 -5 0 -2
=cognisant	0 -1 -1 6 0
=cognisant of	0 -1 -1 6 0
=cold	15 -1 -1 20 0
=colleagu	-1 -2 -1 -1 0
=collect	-1 -2 -2 -1 -1
=collection	6 0 0 -1 0
=com	-4 -3 5 -4 -4
=com and	0 0 -2 0 0
=com back	0 7 -2 -1 -1
=com in	-1 -1 -6 -1 -1
=command	-4 0 0 0 0
=commit	-1 -4 0 -2 -1
=communication	2 0 -1 5 0
=company	-30 -7 39 -3 -2
=company is	-2 -1 -3 0 0
=complet	9 -6 -2 -2 22
=computer	27 -3 -19 -3 3
=computer room	2 0 -2 0 0
=computer that	5 0 -3 0 -1
=concert	0 10 0 0 0
=condition	2 0 -2 -1 -1
=conduct	-3 -2 0 4 -1
=confident	0 13 0 -5 -1
=confident that	0 13 0 -5 -1
=config	-4 0 10 0 0
=configuration	12 0 -2 -4 -1
=configuration chang	8 0 -2 0 0
=connect	-2 6 -1 -1 0
=connect to	-2 0 0 0 0
=connection	-10 -1 -6 -4 -1
=connection to	2 0 -1 -1 0
=connectivity	0 0 -1 3 -1
=consequenc	4 0 -1 -4 0
=consumer	-2 0 -2 -1 0
=contain	-5 0 -1 1 -1
=container	-4 -1 -1 -1 0
=continu	1 -8 0 3 -1
=continu to	-4 -8 0 3 -1
=contractor	-3 -9 5 -2 -1
=control	2 -1 -2 -3 10
=control plan	1 0 0 0 -2
=controller	6 -1 -6 -6 -1
=cooky	3 0 0 -4 -1
=cor	6 -1 -2 -10 0
=correct	-8 0 1 0 0
=corrupt	3 0 -2 -1 -1
=could	17 -1 -1 -5 8
=could not	18 0 -1 -1 -2
=council	-2 -1 6 -1 -1
=count	14 -3 -3 -1 -1
=courier	-3 -1 4 -2 -3
=cours	-3 9 -1 0 0
=court	-6 10 0 0 0
=cpu	1 0 0 -17 -1
=crash	3 -1 0 -4 -2
=creat	-3 -1 -2 -3 -2
=creat at	-3 -1 0 -2 0
=crew	-3 -2 -4 -1 0
=cron	14 -1 -1 0 0
=cron job	9 -1 -1 0 0
=cros	-8 0 -2 4 0
=currently	5 -1 0 5 -1
=custom	-1 -1 8 -1 -1
=customer	-5 3 -11 16 5
=customer are	0 0 0 0 8
=customer cannot	-2 0 -1 0 -1
=customer may	-1 0 -4 10 0
=customer who	-2 0 -3 -3 0
=customer wil	2 0 0 12 0
=cut	6 -1 -5 -2 -1
=cut off	0 -1 -2 0 0
=damag	16 0 -1 -4 0
=damag the	4 0 2 0 0
=dashboard	-7 -1 -1 -1 -1
=dat	6 -4 2 -1 -1
=data	-12 -4 -15 -8 11
=data centr	7 0 -1 -3 -1
=data is	0 0 -2 0 11
=data was	-18 -1 -2 -1 -1
=databas	50 -9 3 -12 -6
=databas is	26 -1 0 -1 -1
=databas restart	1 -1 0 -4 0
=databas was	4 0 0 -2 0
=day	-11 -16 -8 -6 4
=day for	-1 -1 -2 0 2
=day lat	-2 -2 -2 0 0
=dead	5 0 -2 -6 -1
=degrad	-14 -1 -4 25 -3
=degrad servic	-25 -1 -2 3 -1
=delay	-7 21 27 5 -5
=delet	0 0 -3 -1 -2
=delet the	3 0 -3 0 0
=deliver	-1 -1 -1 -8 -1
=delivery	10 11 4 5 -1
=delivery are	0 5 -2 0 0
=demand	-3 -5 0 0 0
=deploy	-12 -8 -3 9 13
=deploy as	-4 -1 0 -2 0
=deployment	-10 0 0 9 -1
=deployment may	-5 0 0 9 0
=depot	-7 -2 4 -1 -1
=desk	-5 1 0 -2 12
=detail	-8 -1 5 -2 -1
=detail of	-1 -1 -2 -2 -1
=detect	-3 0 -2 11 0
=devastat	0 -1 -1 -2 9
=did	13 -6 25 -1 -2
=did not	15 -4 7 -1 -1
=did this	-1 0 7 -1 -1
=didn't	0 0 -3 -1 -1
=died	2 -1 -3 -1 0
=diego	6 0 -2 -2 0
=disaster	-3 -1 -1 -1 15
=disk	3 -1 -3 -4 -3
=dispatch	12 0 -4 -1 0
=disruption	14 0 -4 3 0
=dns	8 -3 -1 -4 0
=do	-16 -7 -14 -11 -6
=do anyth	-1 -2 -3 -2 -7
=do it	0 8 -1 0 0
=do not	-23 -12 -6 -8 2
=document	3 -1 0 -2 0
=dog	-6 0 0 0 0
=domain	18 0 0 -1 0
=don	-7 20 0 -1 -1
=don't	-8 -3 -2 -2 -4
=donation	0 -1 -1 -4 0
=door	-1 -4 -5 -2 -3
=door open	-1 -2 -2 -2 -2
=dos	2 0 2 -1 0
=down	-11 -4 14 -8 3
=down the	0 0 -6 0 0
=down to	6 -1 8 0 -1
=download	-1 -3 0 0 0
=drain	10 0 0 -1 0
=draw	-2 0 0 0 -2
=driv	-5 -18 -3 -3 -2
=driver	-6 -4 2 -2 -1
=drop	-13 -1 -2 10 -2
=drop the	-6 0 8 0 0
=due	2 -3 6 15 -1
=due to	3 7 6 17 0
=due today	-1 -9 0 -1 0
=duplicat	11 -1 0 8 0
=dur	-4 -5 3 12 0
=dur the	-4 -5 0 0 0
=e.g	-4 -1 -10 -5 -2
=each	11 -1 -4 -1 -1
=each other	12 -1 -2 -1 0
=earlier	2 -1 0 5 0
=early	-1 8 9 -1 -1
=east	10 0 0 -1 0
=east wing	10 0 0 -1 0
=eat	-7 -1 0 -4 0
=edg	-2 -2 -1 -12 -1
=effort	0 4 0 0 0
=eight	14 -5 -3 0 -1
=elb	6 0 -1 0 -1
=electronic	4 4 0 -1 0
=elevat	-2 -1 -1 3 -3
=elevat error	-5 0 0 9 -1
=els	-2 -1 4 -2 -3
=email	-7 5 5 -6 -1
=employe	-3 0 4 0 0
=empty	5 -6 -2 -1 -1
=enabl	3 6 0 -5 0
=encoder	2 0 0 0 0
=encounter	0 0 0 2 0
=end	2 4 -5 -14 9
=end at	-1 8 -1 0 0
=end of	-1 -5 0 -2 -1
=end user	4 -6 -3 -10 11
=engag	-14 -2 2 13 0
=engin	8 -2 -3 -2 -1
=engin has	10 0 0 -1 0
=engineer	7 18 -11 5 -4
=engineer are	13 -1 -6 0 -3
=engineer wil	0 -4 -1 -1 0
=enormous	-1 0 -1 -1 4
=enough	9 1 -4 -1 -1
=enter	-2 -1 9 0 0
=entranc	-1 -2 -3 0 -1
=environment	2 -1 -1 -3 -1
=environment variabl	-1 0 0 -2 -1
=equipment	4 0 -1 -4 0
=error	-4 -9 0 2 -7
=error becaus	5 0 0 0 0
=error hav	-3 -2 -1 1 0
=error in	13 0 2 0 0
=error rat	-4 0 0 6 -1
=error when	0 0 -4 0 0
=escalat	-10 -1 -4 1 -1
=establish	-1 0 2 0 0
=establish that	-1 0 2 0 0
=estimat	0 7 -3 -2 -1
=eta	-3 20 0 27 -2
=etc	-2 0 -5 -3 -1
=eu	-8 -1 -2 -4 -1
=eu west	-8 -1 0 -2 0
=even	-2 -2 -3 -4 -2
=event	16 -2 -2 0 -1
=ever	-3 -1 -2 -1 11
=every	-9 4 -4 -8 -1
=everybody	12 5 6 -2 -1
=everybody who	0 -1 -1 -2 0
=everyon	-2 0 15 -1 3
=everyth	0 -2 7 -3 8
=evidenc	-2 -1 -7 -3 -1
=exam	-2 -6 -1 -1 -1
=exception	6 0 -1 -1 0
=exchang	3 -1 -2 0 0
=expect	9 22 -6 -2 -6
=expect a	-1 -10 0 -1 0
=expect back	-1 16 -1 -2 -1
=expect normal	0 5 0 -1 0
=expect that	0 5 0 0 0
=expect the	-1 1 -2 0 0
=expect to	-4 15 -2 -1 0
=experienc	-7 -1 8 5 -1
=experienc by	-1 0 -1 3 0
=experienc intermittent	0 0 0 -8 0
=expir	11 -1 -5 -3 -1
=export	-2 -1 0 -1 0
=facebook	-3 -2 12 -1 -1
=fail	20 -6 -17 -3 -6
=fail over	10 0 -2 -1 0
=fail so	-3 0 0 0 0
=fail to	9 0 -3 -4 0
=failover	2 0 0 -1 0
=failover to	2 0 0 -1 0
=failur	3 0 -7 -3 5
=failur of	0 0 2 0 0
=fal	-2 -4 -1 0 -1
=fals	30 0 -1 -1 0
=family	-6 0 -1 -1 -1
=fan	-3 -1 5 -1 6
=far	11 -14 -1 -4 -5
=farmer	0 0 -5 0 0
=faster	0 -1 -1 9 0
=fault	-18 3 16 6 -3
=faulty	13 0 0 -3 -1
=fe	5 0 0 0 0
=featur	7 -1 -1 -1 0
=featur flag	11 -1 0 0 0
=feed	5 0 -3 0 -1
=fel	25 -2 -7 -2 -1
=fel over	30 -2 -6 -2 -1
=ferry	-4 -2 -5 -1 -1
=few	-3 14 -3 -2 -2
=few minut	0 -3 0 -1 -1
=few mor	0 12 0 0 0
=fewer	-3 -1 -2 -1 -1
=field	-7 0 0 0 0
=fil	-8 -4 -4 -6 -4
=fil is	-5 0 0 0 0
=fil may	2 0 -1 0 0
=fil that	-2 -1 8 0 0
=film	-3 0 -1 0 -1
=fin	-1 -2 -1 -1 -2
=financ	0 -1 7 0 0
=financ team	0 -1 7 0 0
=find	-6 3 -1 0 -1
=find that	0 4 0 0 0
=finger	-5 0 10 0 0
=finish	-2 6 -4 -2 -1
=fir	3 -1 -1 -2 13
=firewal	17 0 -2 -2 -1
=firm	-8 -1 25 -1 -1
=firmwar	3 -1 0 -12 -1
=first	-5 1 -1 -3 -1
=first flight	0 3 -3 0 0
=fiv	0 -14 -1 0 0
=fix	-6 26 4 -8 -7
=fix by	-1 5 -2 -1 -1
=fix is	-3 0 -2 -2 -1
=flag	11 -1 0 0 0
=flat	6 -1 -1 -1 0
=fleet	3 0 0 -1 0
=flight	0 2 -5 0 0
=flood	1 -1 -3 -1 -1
=flow	-3 5 0 6 0
=flower	-2 -2 -1 -2 0
=follow	6 -4 0 3 -2
=follow the	4 0 1 0 0
=food	-2 -1 0 0 0
=for	-49 -9 -13 -19 2
=for a	-3 -13 -4 -1 -1
=for all	-1 -1 1 -1 2
=for it	0 6 0 0 -1
=for now	-1 -2 -1 -1 -1
=for our	0 -1 0 6 0
=for som	-4 0 -2 3 -2
=for the	-10 18 11 -5 2
=for their	0 -3 0 0 0
=for this	-2 -1 -1 0 -1
=for you	-4 8 0 0 0
=for your	-2 -1 -2 1 -2
=forecast	-7 17 -1 8 0
=forgot	-2 0 -4 0 -1
=form	-5 -2 8 -1 -4
=form is	-3 0 0 0 0
=found	-7 -3 -13 -5 -1
=found the	-2 -1 -1 -4 0
=found what	-1 0 -17 -2 0
=four	-2 0 -3 -1 -1
=fre	-5 -8 1 -4 -2
=fre to	-1 -5 0 -3 -1
=fre today	-1 -2 0 0 0
=friday	-3 -5 -5 -3 -1
=from	8 6 -10 0 -9
=from 5pm	0 -10 0 0 0
=from 9am	0 -15 0 0 0
=from a	5 10 6 -1 0
=from last	7 -5 -1 -1 0
=from monday	-1 10 -1 -1 -1
=from ten	-2 9 0 0 0
=from the	8 -5 -5 -1 -1
=from this	0 -6 0 -1 0
=front	-13 -1 -3 0 0
=front desk	-1 0 -2 0 0
=ful	-8 34 -10 2 -4
=ful disk	1 0 -2 -1 0
=ful functionality	0 1 0 6 -1
=ful recovery	-6 16 -1 -1 0
=fully	-1 0 0 2 0
=fully restor	-1 0 0 2 0
=functionality	-11 -3 -4 32 -3
=functionality is	-4 0 0 10 -1
=further	5 -2 -2 2 -1
=further notic	3 0 0 -1 0
=gam	-2 -1 0 0 -1
=gap	-1 0 -1 -2 -1
=garbag	6 0 0 -1 0
=garbag collection	6 0 0 -1 0
=garden	-4 0 0 0 0
=gas	-2 0 0 0 0
=gat	-2 -4 2 -3 -2
=gat is	-3 0 0 0 0
=gateway	-19 -1 -2 -2 -1
=get	8 6 8 -1 -3
=get a	-1 0 10 0 0
=gift	-4 -3 -2 -3 -1
=giv	-2 8 -2 -1 -1
=glas	-6 -1 -1 -1 -1
=glitch	16 0 -3 0 0
=go	6 -27 -3 -2 7
=go ahead	0 -7 -1 -1 -2
=go out	0 -3 0 0 0
=go through	5 -8 0 -1 0
=going	0 -1 -1 0 12
=gon	0 7 0 0 0
=good	4 11 0 0 -3
=got	3 -3 -2 -1 -4
=got stuck	6 0 0 0 0
=green	-8 6 -2 -2 -1
=ground	-6 -1 -1 -1 0
=group	-1 0 -11 1 0
=had	16 -4 27 4 -4
=had to	4 0 -1 0 -2
=hal	-21 -1 -9 -5 -1
=half	-5 1 -1 -4 -1
=half pric	-4 0 0 -3 0
=hand	-3 -8 -1 -1 -1
=handler	8 0 -3 -1 0
=happen	-11 -5 9 -1 1
=happen becaus	-6 0 1 0 -1
=has	-27 -24 -34 12 -10
=has a	-19 -1 -14 -2 -3
=has been	-22 -8 -11 22 -5
=has broken	-8 0 17 -1 0
=has burn	4 0 0 0 0
=has clos	-8 0 -3 -1 -1
=has expir	-4 0 -1 0 0
=has fail	9 0 1 -1 0
=has had	5 0 8 -1 -1
=has let	-2 0 8 0 -1
=has not	-10 -1 -2 12 -1
=hav	7 -7 -4 -19 -4
=hav a	-1 2 -1 -1 -1
=hav been	2 -7 -5 4 -2
=hav fix	-2 4 0 0 0
=hav found	-1 -1 0 -4 0
=hav identify	9 0 0 -2 0
=hav implement	-1 0 0 3 -1
=hav lost	7 0 -5 -1 0
=hav no	-4 -3 -3 -2 -4
=hav not	-7 -4 -2 -4 -3
=hav now	-1 0 0 -3 0
=hav stop	-6 -2 0 0 0
=hav the	7 0 -2 0 -1
=hav to	-1 -3 -1 -1 -2
=hav told	0 -4 -2 0 -1
=hav turn	6 0 0 0 0
=hav your	0 2 0 0 0
=head	-2 0 7 -1 -1
=head offic	-1 0 5 0 0
=head teacher	-1 0 2 0 0
=header	8 0 -6 -1 0
=health	-2 0 -2 -2 -2
=health check	1 0 -2 -1 0
=heap	-17 0 0 -3 0
=hear	-4 -2 -1 -2 -1
=heat	-3 8 2 0 -1
=heat wil	0 9 0 0 0
=heavy	4 -1 -2 -1 0
=heavy load	7 0 0 0 0
=held	-1 -13 0 -4 0
=help	-3 -5 -7 -3 -2
=help us	-1 -2 -4 -1 -1
=her	-4 -10 -1 -6 4
=high	7 -1 -2 42 -1
=higher	-4 0 0 0 -1
=higher than	-4 0 0 0 -1
=hil	-2 -1 -3 0 0
=hir	-5 -2 0 -3 -1
=history	-1 0 0 -1 5
=hit	3 0 -5 -1 -1
=hold	-4 -2 -2 0 0
=holiday	0 5 0 0 0
=hom	6 -4 -6 -3 -1
=homework	2 0 0 0 0
=hop	-1 3 -2 -1 -1
=hop to	0 -2 -1 -1 0
=host	-12 -1 5 -3 -2
=hot	-10 17 -3 -2 -2
=hot water	0 18 -2 -1 -1
=hour	-17 38 -13 10 -8
=hour longer	-1 -3 0 0 0
=hour to	0 -2 -4 -2 -1
=hous	-18 -2 32 -3 -1
=how	4 -6 0 -1 -1
=how long	0 -5 0 0 -1
=http	-17 -2 -1 -5 -3
=hub	-15 0 -1 -1 0
=hul	-4 0 -1 0 0
=human	5 -2 12 -1 0
=human error	5 -2 12 -1 0
=i	-1 6 0 0 -1
=i.e	-5 -1 -1 -2 -1
=identify	8 -1 0 0 0
=identify a	9 0 0 -2 0
=identity	8 0 9 -1 0
=identity provider	9 0 -1 -1 0
=if	-18 -9 -2 -6 -12
=if a	-1 0 -3 -1 -1
=if the	-7 -1 8 0 0
=if you	-4 -4 -8 -2 -3
=if your	-3 -2 -4 -1 -4
=ignor	-3 0 10 0 0
=imag	-10 18 0 -2 -1
=immediately	-7 -4 -1 -2 28
=impact	0 -5 -3 8 -3
=implement	-1 0 0 3 -1
=implement a	-1 0 0 3 -1
=import	16 0 -9 -2 -3
=in	-2 2 -14 -19 0
=in a	-10 3 -1 7 6
=in about	0 3 0 0 0
=in again	-1 6 0 8 -1
=in an	0 20 -2 -1 -1
=in and	-1 0 0 0 -2
=in at	-2 0 -1 0 -1
=in becaus	3 0 0 0 0
=in block	-6 0 -2 -1 0
=in certain	0 0 0 3 0
=in desk	3 3 -1 -1 14
=in is	17 0 0 -1 0
=in it	8 -1 -2 -2 -1
=in mil	7 0 0 -1 0
=in order	-1 -1 0 8 0
=in our	18 0 -4 -1 -3
=in paa	-1 -1 -1 -2 -1
=in person	0 -1 -2 -1 -1
=in plac	-1 -9 0 8 -1
=in progres	-2 4 0 -4 0
=in recovery	17 0 0 -1 0
=in ten	-4 8 -1 -1 0
=in the	16 -1 -12 -3 -6
=in tim	0 9 4 2 0
=in until	10 0 0 0 -2
=in use	-3 5 0 0 0
=in welsh	-3 -1 -1 0 0
=in with	0 -2 0 0 0
=in work	-2 -1 -1 -1 -1
=in your	-4 2 0 -2 -3
=inaccessibl	-1 0 0 -6 -1
=inbox	0 8 0 0 -2
=inc	-9 -1 -1 -5 -1
=incident	-31 -2 5 21 -1
=incident for	0 -1 -2 -1 0
=incident has	-4 -1 0 4 0
=incident is	-3 -1 -1 18 0
=incident was	-6 0 8 -1 0
=increas	12 0 0 4 0
=increas latency	7 0 0 5 0
=index	2 -1 -1 -2 -3
=index was	2 0 -1 -1 -1
=information	-1 -1 -1 10 0
=infrastructur	12 0 0 -6 0
=ingestion	-14 0 0 3 -3
=inspect	-7 0 -1 0 0
=inspector	0 -2 8 -1 0
=instanc	13 0 -2 21 -1
=instead	-1 -8 2 -1 0
=instead of	-1 -7 3 0 0
=insurer	-1 -2 3 0 0
=interfac	7 0 0 -1 0
=intermittent	0 0 0 -5 0
=internal	13 -2 -3 -4 -1
=internet	0 0 -5 -1 0
=interrupt	5 0 -1 -1 0
=interruption	2 0 0 -3 0
=into	-16 -9 -6 11 -11
=into a	-3 0 -1 0 -1
=into it	-2 -6 -4 -2 -4
=into the	5 -1 -1 1 -1
=into this	-9 -1 0 -1 -1
=introduc	-12 -2 25 -2 0
=introduc by	-11 -2 21 -1 0
=investigat	-5 0 0 -13 0
=investigation	-1 -1 1 30 -1
=ip	7 0 0 0 0
=ireland	-2 -2 -1 -2 -1
=is	-12 28 -54 7 3
=is a	-5 15 -7 -4 7
=is affect	0 0 -1 -2 12
=is all	-4 8 1 -1 -1
=is anticipat	0 3 0 -2 0
=is at	-7 -3 12 -5 -2
=is back	-4 -1 0 0 0
=is behind	9 0 3 0 0
=is being	17 -2 -12 -2 -7
=is broken	3 0 -1 -2 -2
=is by	-6 -2 -3 -1 -1
=is clos	-12 -2 -1 -2 -1
=is com	-2 2 0 -1 0
=is currently	9 0 0 4 0
=is degrad	-6 0 0 1 -1
=is down	10 0 0 -2 -1
=is due	-11 1 6 -3 0
=is empty	7 0 0 0 -1
=is expect	-4 -6 0 -1 0
=is for	-5 0 -1 0 0
=is fre	-2 -3 0 0 -1
=is ful	0 -2 -3 -1 -1
=is higher	-3 0 0 0 0
=is in	-22 -5 -3 11 -2
=is lat	4 0 -6 -1 0
=is lock	-5 0 0 0 0
=is need	-2 -1 0 0 -3
=is no	-1 -6 -1 0 -1
=is not	-2 -2 -4 -4 -1
=is on	-25 -2 -5 -4 11
=is ongo	-2 -1 -1 2 0
=is open	-18 -2 -6 -3 -1
=is ops	7 0 -1 0 -1
=is out	19 0 0 -1 -2
=is over	-1 -1 0 0 -2
=is read	7 -1 -1 -3 -2
=is ready	-2 0 -1 0 -1
=is replac	11 0 0 0 -2
=is run	-7 -1 -1 0 0
=is saf	-1 -1 0 -4 -2
=is schedul	0 4 0 -1 -1
=is short	15 -1 0 -1 0
=is shut	-11 0 -4 -1 0
=is slow	-10 0 -6 -1 -1
=is stuck	5 0 0 0 0
=is that	0 5 0 0 0
=is the	-2 -2 -2 -1 8
=is to	-4 0 11 -2 0
=is too	-6 -2 -1 -1 0
=is unavailabl	-7 0 0 8 -1
=is under	13 -1 -2 18 -1
=is unhealthy	2 0 0 -1 -1
=is warm	-6 -1 -1 0 0
=is work	-1 -2 -1 -1 0
=island	-1 -1 -1 -1 3
=issu	-4 -2 -3 21 -1
=issu is	-3 -2 0 7 0
=it	-13 10 12 -6 -8
=it and	-2 -1 0 0 0
=it back	0 -14 0 0 0
=it has	0 -9 -1 10 -1
=it is	11 23 -4 -8 14
=it right	-2 0 -7 -2 -1
=it should	-1 10 -1 5 -1
=it stay	-2 -1 0 0 0
=it to	0 6 0 -2 -1
=it was	-13 -10 14 6 -2
=it wil	0 18 0 -1 0
=its	2 10 10 -8 -2
=its databas	-2 0 0 0 0
=its own	-7 10 0 0 0
=its setting	1 0 10 0 0
=itself	0 0 -2 0 0
=jam	15 0 8 -1 -1
=january	-1 -11 -1 0 -1
=job	5 0 13 12 -2
=journey	-1 -1 -1 4 -1
=jun	-1 0 0 -4 -1
=just	-1 27 0 -1 -1
=keep	6 -6 -11 -5 -3
=keep your	12 -1 0 -1 -1
=keeper	0 -1 2 0 0
=kept	0 -7 0 -1 0
=kept for	0 -6 0 0 0
=kernel	-1 0 -3 -2 -1
=key	9 -3 -7 37 -3
=kit	16 -1 -4 0 0
=know	-2 -7 -4 -2 -5
=know that	-1 -1 -2 -1 -2
=know when	0 -5 0 0 0
=known	-2 -10 18 0 0
=lab	12 0 0 0 0
=label	4 0 -2 0 0
=lag	6 0 0 -12 0
=lan	-6 5 5 -2 -1
=land	-3 9 0 0 0
=landlord	-5 -1 9 0 -1
=last	9 -14 -2 -4 -2
=last night	7 -5 -1 -1 -1
=lat	9 -6 -5 -1 -3
=lat becaus	10 0 -6 -1 0
=latency	33 -2 -1 31 -2
=latency is	6 0 0 4 0
=later	-3 -13 -1 -4 -2
=later than	0 3 0 0 0
=later today	0 -6 -1 -3 -1
=latest	2 1 0 0 0
=leak	-1 -1 -2 -5 -1
=leak in	-5 0 0 -1 0
=learn	3 -1 0 -2 -3
=leav	-10 -8 -5 -4 -1
=leav from	-2 -2 -1 -1 0
=leav the	-3 0 -1 -2 0
=ledger	2 0 -1 -1 0
=left	-8 -1 6 -1 -3
=left the	-1 0 7 0 -2
=lesson	-1 0 0 -2 -1
=lesson are	-1 0 0 -2 -1
=let	-2 -3 9 -1 -1
=let in	0 -2 -1 0 0
=letter	-1 -1 3 7 -1
=letter is	-3 0 0 0 0
=level	-4 -1 0 0 -1
=library	-14 0 0 0 0
=licenc	12 0 5 7 0
=lift	-2 17 -3 -3 -1
=lift engineer	0 16 -1 0 0
=light	11 -1 -1 -1 0
=light on	12 0 0 0 0
=lik	9 0 -2 0 -1
=likely	-4 -4 -2 -11 -2
=likely to	0 0 0 -8 0
=limit	11 -1 -3 6 -2
=limit on	7 0 0 0 0
=lin	4 -2 -9 -6 25
=link	2 0 -11 -2 0
=link between	5 0 -10 0 0
=list	-16 -1 8 -1 -1
=list for	-8 0 0 0 0
=listen	-1 -2 -1 -3 -2
=littl	0 2 0 0 0
=liv	-2 1 -1 -1 0
=lms	-5 -1 -1 -3 -1
=load	15 -3 -6 -5 -5
=load on	13 0 -2 0 0
=load slowly	-3 0 0 -1 -1
=loan	-9 0 0 -1 -1
=location	16 0 -2 8 0
=lock	12 -1 1 -7 -4
=lock at	-5 0 0 0 0
=locker	-4 -1 -2 -1 0
=log	-3 -4 -3 9 -3
=log in	1 3 0 8 0
=log may	5 -3 -1 6 0
=loggregator	10 0 0 -2 0
=login	-1 0 0 -5 -3
=long	11 9 -2 -3 -2
=long queu	-10 -11 0 0 0
=long this	0 -2 0 0 -1
=longer	14 -4 5 16 -1
=longer than	14 -1 0 19 0
=look	-24 -7 -8 8 -14
=look for	0 -5 0 0 -1
=look into	-20 -8 -5 10 -10
=look up	-2 0 0 0 0
=loop	-6 0 -1 -2 -1
=loos	-7 0 -2 0 -1
=lorry	-7 -2 1 -1 0
=lorry driver	-3 -2 3 -1 0
=los	-4 -1 5 1 5
=los of	-4 0 7 3 5
=lost	-25 -5 -1 -21 -12
=lost its	5 0 -1 -4 0
=lost power	4 0 -1 -6 -1
=lost the	5 0 0 -1 -2
=lost their	7 -2 -3 -3 -1
=lot	-5 -2 4 -1 -2
=low	8 0 0 0 0
=loyalty	4 -1 0 0 0
=loyalty point	4 -1 0 0 0
=luck	0 4 -1 0 0
=lunch	0 20 0 -1 -1
=machin	-23 -2 14 -2 -3
=machin are	-10 2 0 -1 0
=machin in	-7 0 0 0 0
=mad	-6 0 9 -1 0
=mail	12 -1 8 -4 -1
=mailbox	6 0 0 0 0
=mailbox on	6 0 0 0 0
=main	0 -2 -3 0 -1
=main hal	-3 0 0 0 0
=mainfram	17 0 -2 -1 0
=maintenanc	11 -1 3 0 0
=mak	-4 -7 4 -2 -2
=malform	10 0 -10 -3 0
=manager	-3 0 -2 -1 -1
=manifest	12 -4 -1 -1 0
=many	15 -1 -5 0 0
=many visitor	17 -1 -3 0 0
=map	-8 4 -4 -1 -2
=map by	-1 -1 -2 0 0
=map is	-9 0 0 0 0
=march	-7 0 0 0 0
=mark	-7 -3 -2 -3 -2
=master	-2 0 -2 -1 0
=matter	-3 11 -2 11 -13
=matter of	0 13 0 0 -8
=may	-36 -22 -32 3 -15
=may appear	0 0 -2 -1 0
=may be	23 -9 -5 0 -2
=may experienc	0 0 0 11 0
=may fail	-6 -1 -2 9 -1
=may hav	-2 -2 -3 -4 -2
=may hear	-1 0 -1 -2 0
=may refus	-4 0 -1 -1 0
=may restart	-2 -1 0 -1 0
=may say	-3 0 0 0 0
=may see	1 -1 -6 3 -1
=may show	-3 -1 -2 -2 -1
=may stop	-3 -2 0 -1 -1
=may tak	-1 -3 -1 -3 -1
=mean	-6 0 -1 0 0
=mean that	-6 0 -1 0 0
=medicin	0 -4 0 0 0
=medicin by	0 -4 0 0 0
=meet	-9 -5 1 -1 -1
=meet in	-6 0 -2 -1 0
=meet on	-2 -4 0 0 0
=member	-1 -2 2 -1 -1
=member can	0 -1 -5 -1 0
=member of	0 0 -2 0 -1
=membership	16 0 0 0 0
=memory	0 -2 -2 -4 -1
=memory leak	0 0 -2 -4 -1
=mend	-9 -4 0 -1 0
=menu	-3 0 -2 -1 -1
=mes	-1 -1 3 0 0
=mes up	-1 -1 3 0 0
=messag	21 -3 -2 -6 -1
=messag queu	2 0 0 0 0
=metric	-1 -1 0 2 0
=microsoft	-3 -2 -4 -2 -1
=midday	0 19 0 0 0
=midnight	0 -6 0 0 0
=midnight on	0 -3 0 0 0
=might	-2 -1 -1 0 -2
=migration	0 0 0 -2 0
=mil	-17 6 -1 -2 -1
=mil lan	3 6 0 -1 0
=mind	-3 -1 -1 0 12
=minut	-12 65 -4 -8 -11
=minut and	0 11 0 0 0
=mirror	8 0 0 -1 -1
=mis	-9 1 -5 -4 -2
=mis on	-3 0 -1 -1 0
=mistak	2 -1 10 -2 -1
=mitigation	-1 -5 0 5 -1
=mod	14 -1 0 -3 12
=model	4 -4 -2 0 -3
=modul	-8 -4 15 -3 0
=moment	-3 1 -1 -1 -1
=monday	-5 2 -3 -3 -3
=money	0 -6 0 0 -1
=monitor	11 -2 -3 -4 -1
=month	0 -20 0 0 0
=mor	-7 8 -3 -7 -7
=mor at	-2 -11 0 -2 -1
=mor minut	0 30 -1 -1 -1
=mor than	-2 10 0 -2 -1
=morn	-8 3 -5 -3 8
=morn and	0 2 0 0 -1
=mov	-13 -8 -3 -3 -2
=mov to	-6 -4 -1 -1 0
=multipl	-5 0 0 13 -1
=museum	0 -2 0 0 0
=music	-3 0 0 -2 0
=must	-5 -3 -6 -4 -1
=nam	32 -1 -7 -1 0
=near	-8 -1 -2 -1 0
=near the	-8 -1 -2 -1 0
=nearly	-2 27 -1 -2 -2
=need	9 -17 -6 -5 -12
=need to	14 -12 -4 -4 -4
=needn't	0 -1 -3 -2 0
=network	29 5 6 -7 -3
=never	-7 8 18 -1 28
=new	5 -1 0 -5 -7
=new one	-3 0 0 0 0
=new version	7 0 -2 0 0
=new websit	17 -1 -1 0 0
=next	-15 19 -5 1 -2
=next day	0 -3 0 0 0
=next hour	-2 3 0 0 0
=next updat	-1 -6 -1 4 -1
=next week	-3 14 0 -2 0
=night	10 -14 11 -3 -1
=nightly	9 -1 -1 0 0
=nightly job	4 -1 0 0 0
=nightmar	-1 -1 -1 -1 8
=nin	6 -2 -1 -1 0
=no	-38 5 -3 -9 -9
=no longer	1 -2 6 0 0
=no sound	-2 -2 -1 -1 0
=nobody	3 -3 -8 -4 7
=nobody wil	0 -1 0 0 7
=nod	6 0 0 -3 -1
=non	-3 -2 -1 15 -1
=noon	-2 4 -2 -2 -2
=normal	-15 38 -2 -5 -2
=normal from	0 10 0 -1 0
=normal servic	-1 19 0 -1 0
=normal tomorrow	0 6 0 -1 -1
=normally	-5 1 0 -1 -1
=north	-2 -1 -1 -1 -1
=not	22 -23 8 -12 -15
=not affect	-23 -1 -2 -14 -1
=not be	4 -1 -3 -1 0
=not been	-6 -1 -1 11 -1
=not being	12 0 0 -1 0
=not chang	-10 -4 -3 -3 -3
=not com	-1 0 9 -1 -1
=not connect	-2 0 0 0 0
=not hav	-1 0 8 0 -2
=not know	0 -2 -1 0 -1
=not load	-5 0 -1 -1 -1
=not need	-4 -2 -3 -3 -2
=not our	-11 0 10 -1 -1
=not reach	12 0 -2 0 0
=not receiv	-1 0 0 8 0
=not start	22 -4 -1 -1 0
=not tak	1 8 -2 -1 -2
=not that	-1 -2 -1 15 0
=not us	-1 0 4 0 -1
=not work	-2 0 0 0 0
=not yet	0 -4 0 0 0
=noth	-4 -12 -12 -4 -2
=noth that	-2 -1 -1 -1 -3
=notic	2 -1 10 -1 7
=now	-13 22 -6 -11 1
=nul	7 0 0 -1 0
=number	1 -6 -3 4 4
=number of	3 -4 0 5 5
=nurs	-2 -3 -5 -2 -1
=nut	-8 0 -1 -5 -1
=observ	7 -1 -1 17 -1
=of	-11 -27 -25 -3 22
=of a	14 0 -10 -3 -2
=of busines	0 5 0 -1 0
=of customer	-1 0 -1 1 7
=of disk	2 -1 0 -1 -1
=of error	-2 -4 0 2 0
=of its	-1 0 -2 0 -1
=of kit	16 -1 -4 0 0
=of our	19 -1 4 -3 -2
=of peopl	-1 0 -3 -1 -3
=of request	-4 -1 2 0 -1
=of seed	-5 0 0 0 0
=of the	-7 -15 -6 5 16
=of this	-1 0 -1 -2 -1
=of you	2 -1 -1 0 -1
=of your	-8 0 6 -1 -1
=off	-12 -9 -4 -2 -3
=off by	-1 0 2 0 0
=off the	6 0 -2 0 0
=offer	-1 0 1 6 -1
=offic	-2 -2 12 -1 -1
=official	-1 -1 10 0 -1
=offlin	-6 -8 -1 0 -1
=oil	2 0 -1 0 0
=old	3 -2 -3 -2 -1
=old version	-3 0 0 -1 0
=on	-16 -39 -20 -31 -14
=on a	3 -10 0 -3 0
=on again	-1 9 0 0 -1
=on all	7 0 0 -1 0
=on board	-2 0 0 0 0
=on friday	-1 -1 -3 0 0
=on host	1 0 -3 0 0
=on its	-2 10 0 0 0
=on loan	-8 0 0 0 0
=on monday	-3 -13 -1 -1 -1
=on one	9 0 -1 0 -1
=on our	-7 -1 -4 -1 -1
=on paper	-1 -2 0 -2 0
=on show	-6 0 0 -1 0
=on sunday	-2 -5 -1 -1 -1
=on the	12 -4 -10 -23 -5
=on their	-1 -1 -2 -1 -3
=on this	-3 -1 5 -1 -1
=on thursday	-2 -8 -1 -1 -1
=on tuesday	-6 -2 0 0 0
=on your	-7 0 -1 6 -1
=onc	9 3 1 5 0
=onc it	0 -5 0 -1 0
=one	-3 -6 16 -2 -7
=one hour	-2 4 -1 0 0
=one in	-3 0 -1 0 0
=one of	20 -1 1 2 -3
=ongo	-2 -2 -1 3 -1
=onlin	-5 43 -9 -2 -1
=only	17 -2 -2 -5 -2
=opac	-3 -2 -4 -1 -2
=open	-42 -3 -10 -16 -12
=open again	-2 10 -4 -2 -1
=open at	-1 -2 -2 -1 -1
=open hour	-4 -6 -1 -3 -2
=open the	-3 -1 -1 0 0
=open to	-8 0 -2 -1 0
=operat	2 0 -1 -2 0
=operat system	5 0 -1 -1 0
=operation	7 0 0 0 0
=operational	-3 -2 -1 14 -2
=operator	-4 -1 21 -4 -2
=ops	2 -1 -2 -1 -2
=optimal	-1 -1 0 5 0
=option	-1 -3 0 -1 -2
=or	-7 21 -4 -4 -2
=order	15 -6 1 7 -2
=order that	0 -6 0 0 0
=other	9 -3 -6 -6 -2
=ought	0 13 0 0 0
=ought to	0 13 0 0 0
=our	23 -10 17 -16 -9
=our broadband	-3 -1 2 0 0
=our data	0 0 0 -3 -1
=our databas	-3 0 0 0 -1
=our email	-3 -1 9 -1 0
=our engineer	-2 6 -7 0 0
=our host	-11 0 8 -1 0
=our incident	-11 0 0 2 0
=our insurer	-1 -2 5 0 0
=our network	5 0 -2 0 -1
=our new	-4 0 0 0 0
=our payment	1 0 3 0 0
=our router	7 0 -1 0 0
=our sid	8 0 -1 0 0
=our sit	3 0 -2 0 0
=our supplier	-2 -2 0 0 -1
=our system	16 -1 -3 -4 8
=our team	-1 -1 -3 13 0
=our ticket	-3 0 7 0 -1
=our websit	8 -2 2 -1 -1
=out	13 -14 -5 -11 14
=out of	-2 -2 -2 -3 19
=out to	-1 -2 -2 4 0
=outag	-19 21 24 -5 14
=outag is	-1 17 0 -1 8
=outsid	-1 0 -1 6 0
=over	40 4 -9 -7 -5
=over and	5 -1 0 0 -2
=over the	1 7 0 0 0
=overflow	-2 0 0 0 0
=overload	-4 0 2 -1 0
=overload the	-2 0 4 0 0
=overnight	-3 0 -2 -1 -1
=overwritten	5 0 0 -2 0
=owing	0 -1 0 8 0
=owing to	0 -1 0 8 0
=own	-7 10 -1 -1 -1
=paa	-1 -3 -1 -3 -1
=packet	-5 0 0 -1 0
=packet of	-5 0 0 0 0
=pag	-11 2 -7 -5 -4
=pag are	0 6 0 0 0
=pag do	-8 0 -2 0 -1
=pag now	-5 -1 0 0 0
=paid	0 -6 5 0 0
=paid by	0 -5 0 0 0
=paint	-6 -1 0 0 0
=paint on	-6 -1 0 0 0
=panel	-8 -4 -2 -2 -1
=panic	-4 -1 -2 -4 15
=paper	-2 -5 1 -2 -1
=parcel	-7 0 -1 0 -1
=parent	-2 -2 3 -1 -1
=park	-19 -3 -1 -1 -1
=park is	-4 -2 0 0 0
=part	3 0 1 0 -1
=part of	4 0 -1 0 0
=partial	-2 -1 -1 2 -3
=partition	-8 -1 -4 -1 0
=partner	-14 0 4 -6 0
=party	-23 0 12 -1 -1
=pas	-1 0 -2 -1 0
=passenger	-2 -1 -4 4 12
=passport	-1 -2 -1 -1 0
=password	1 -1 0 -2 -4
=past	-6 0 0 0 0
=patch	-6 8 -2 -3 -1
=patch is	-8 9 0 0 0
=path	-17 -1 -2 -1 -1
=path is	-10 0 0 0 0
=patient	-6 -3 1 -4 -4
=paus	-5 -1 -1 8 -1
=pay	-13 -12 -5 -12 7
=payment	-5 -1 5 -3 -3
=payout	0 -2 -2 -1 0
=pend	-17 0 0 10 0
=peopl	-14 -3 2 -3 -5
=peopl who	0 -2 -1 0 0
=performanc	-11 3 -2 12 -3
=performanc is	-6 0 0 1 -1
=perhap	-1 -1 -1 -2 -3
=permanent	0 2 0 0 0
=person	0 -1 -2 -1 -1
=pharmacy	18 -1 -3 -1 0
=phon	-7 -2 8 -9 20
=phon are	-8 0 -2 -3 -1
=phon company	-1 -1 6 0 0
=phon lin	-1 0 -1 -1 25
=photo	11 -1 -10 -2 -1
=pier	-8 -1 -1 0 0
=pin	-1 0 -1 -2 0
=pip	-13 0 2 -1 0
=pipelin	-13 0 0 0 0
=plac	14 -13 -2 5 -2
=plac and	0 -3 0 0 0
=plan	-14 3 -6 -2 -4
=plan work	0 -7 0 0 0
=plant	-6 -3 -1 -2 0
=platform	-29 -1 -3 16 3
=platform api	-7 0 0 0 0
=platform is	-8 0 -1 13 0
=play	-14 -2 -3 -3 -2
=play is	-6 0 0 0 0
=player	-4 -3 0 0 0
=pleas	-29 -29 -16 5 -18
=pleas be	-3 0 0 9 -2
=pleas bring	-1 -14 0 0 0
=pleas do	-2 -1 -2 -2 -9
=pleas hold	-3 0 0 0 0
=pleas tel	0 0 -3 -1 -2
=pleas try	0 -14 0 -2 -1
=plug	1 -1 2 -2 -1
=plumber	-1 -1 -5 -1 -1
=pod	-16 0 -1 -1 0
=pod of	-13 0 -1 -1 0
=point	7 -2 -6 2 -1
=polic	-1 0 -7 0 0
=policy	0 -1 0 -2 0
=pool	-20 -2 -2 -4 18
=pop	0 2 0 0 0
=portal	4 10 0 -1 0
=possibl	-7 -6 -1 -1 -2
=possibly	-1 -1 -1 -2 8
=post	-7 -9 -1 10 -1
=post her	0 -3 0 -1 0
=potentially	-1 0 0 -3 -1
=power	15 5 -7 -9 -1
=power is	0 6 0 0 0
=practic	-6 3 2 0 0
=pres	-4 -1 5 0 0
=pres the	-1 0 2 0 0
=prescription	0 2 0 -1 0
=present	-1 -2 0 -3 0
=pressur	-2 -1 -1 -1 -1
=prevent	-7 0 1 0 0
=previous	-4 -2 6 -1 -2
=pric	-9 -1 1 -3 0
=print	8 -4 -9 -3 -5
=print label	5 0 -1 0 0
=printer	-4 0 4 0 0
=probably	-1 10 0 0 -1
=problem	2 4 27 -11 11
=problem is	0 0 -2 -2 0
=problem was	-6 -3 22 -4 0
=problem with	4 0 -1 -1 -3
=proces	-1 -5 -6 13 -2
=proces was	9 0 0 -1 0
=prod	-5 -3 -1 -4 -1
=program	29 -4 -7 -6 -2
=progres	-3 3 -2 -1 -2
=promis	0 11 0 0 17
=provider	5 1 5 -1 0
=provision	-2 0 -1 6 0
=proxy	6 -1 -6 -2 -1
=public	-4 9 -3 -1 0
=public may	0 10 -1 0 0
=publish	0 -1 0 -2 -3
=pul	-1 0 4 -2 -1
=pump	2 0 0 -2 0
=pupil	3 -1 -18 -2 -2
=push	-3 0 4 -1 0
=put	-6 -12 -7 1 -2
=put in	0 -5 0 4 0
=put it	-2 0 -7 -2 -1
=put right	-1 -5 0 -1 0
=query	13 0 -1 33 -1
=question	-3 0 -2 -1 0
=queu	-6 -13 -3 10 -2
=queu at	-14 0 0 0 -1
=queu is	2 0 0 0 0
=rac	-2 -1 -1 -1 -1
=rack	-2 0 -1 -1 0
=radar	-2 15 0 -1 -1
=radius	-4 0 0 5 0
=rain	-3 -14 -1 -1 -1
=rais	18 -3 -2 13 0
=rais a	11 -2 -2 -1 0
=ran	25 -2 -1 -2 -3
=ran out	16 -1 -1 -1 -3
=ran twic	10 -1 -1 0 0
=rat	4 0 0 6 -1
=rather	0 -5 0 0 0
=re	1 6 0 -2 0
=reach	12 -4 -4 2 -1
=reach the	11 0 0 0 0
=read	29 -9 -8 -8 7
=read mor	-1 0 0 -2 0
=read only	20 -1 -1 -3 -2
=read room	-11 0 -1 -1 0
=reader	-1 0 4 0 0
=ready	-3 -5 -2 -1 -1
=real	0 0 0 0 -2
=reason	5 -2 11 -1 -3
=reason why	7 0 10 0 0
=rebalanc	4 0 -2 -4 0
=reboot	26 -1 -4 -5 -3
=rebuild	5 0 -1 -1 -1
=receipt	-4 0 0 0 0
=receiv	-4 0 -4 5 -1
=receiv a	-2 0 -1 -1 0
=reception	2 0 0 0 0
=reckon	0 12 0 0 0
=record	18 2 -9 -2 -2
=recover	-1 11 0 0 0
=recovery	9 21 -2 0 -3
=recovery is	-2 16 -1 -2 -1
=red	14 0 0 0 0
=reduc	-1 -1 -2 7 -3
=refund	-3 -6 -2 -3 -2
=refus	0 -3 -3 -5 -1
=refus som	-4 0 -1 -1 0
=refus to	0 -2 5 0 0
=region	32 -2 -6 1 -1
=register	10 -3 -8 -4 -2
=register is	16 -1 -2 0 0
=registry	1 0 -2 -1 0
=reinstat	0 4 0 -1 0
=reject	5 0 0 -1 -1
=relay	6 -1 -1 -1 -1
=releas	-3 -2 3 -2 -2
=releas that	-2 0 0 0 0
=relevant	-3 -1 -2 3 0
=reload	0 0 -2 0 -1
=reload it	0 0 -2 0 -1
=rely	-1 0 -1 -2 0
=rely on	-1 0 -1 -2 0
=remediation	-2 -2 -1 2 -2
=reminder	0 -3 0 0 0
=render	0 0 0 -2 0
=renew	27 0 5 -6 0
=reopen	-3 12 0 -1 -1
=repair	-12 9 -5 -3 -1
=repair wil	-1 11 0 0 0
=replac	16 -7 -1 -2 -2
=replica	7 0 0 -1 -1
=replication	2 0 0 -1 0
=report	12 -7 -2 -4 -1
=report a	5 -1 0 0 0
=request	-17 -7 -2 3 -4
=request fail	-6 -1 -4 -1 -2
=request is	-3 -1 -1 -1 0
=request to	-7 -3 -2 8 -1
=reservation	15 0 -3 -1 0
=resolution	-1 8 -1 4 -2
=resolv	22 6 -2 -5 -1
=resolv befor	0 2 0 0 0
=resolv this	-1 8 -1 -1 0
=resourc	-11 -1 -3 7 0
=respond	-5 0 3 0 0
=respons	-1 0 0 8 0
=respons tim	0 0 0 7 0
=rest	-11 0 16 -2 0
=restart	10 -3 -5 -11 -2
=restart the	6 0 0 -3 0
=restart your	-2 0 -1 -2 -1
=restor	1 4 -3 11 -1
=restoration	-1 9 0 -1 -1
=result	45 -2 -7 4 -2
=result of	6 -10 -4 -1 -1
=result wil	0 2 0 0 0
=resum	0 10 0 -1 0
=retry	-1 -1 -1 -2 -1
=return	7 30 -12 32 -2
=return to	1 14 0 -4 0
=right	-4 4 -8 -4 -2
=right again	0 9 0 0 -1
=ring	-3 -5 -7 -2 -2
=ring us	0 -1 -1 -1 -2
=river	-5 0 -1 0 0
=river is	-3 0 0 0 0
=road	3 -1 -16 -2 -1
=road has	8 0 -10 -1 0
=road is	-2 0 -4 0 0
=robot	18 0 -3 -1 0
=rol	10 -4 -6 -6 -1
=rol back	12 -3 -1 -4 -1
=roof	-5 0 0 0 0
=room	-13 -6 -5 -8 -4
=room is	-3 0 -1 -1 0
=root	1 -1 -4 -2 -1
=root caus	-4 0 -3 3 0
=round	7 -2 0 -1 0
=rout	-4 -3 -3 -8 -1
=router	22 -1 -3 -6 -2
=router are	2 0 0 0 0
=rul	10 -1 11 -3 -1
=run	8 -17 -10 -9 -4
=run as	0 0 -2 0 0
=run out	2 0 -1 0 0
=run with	-2 0 0 0 0
=saf	-2 -2 -1 -6 8
=saf to	-1 -1 0 -4 0
=sal	-6 -1 0 -1 -1
=sam	20 -1 -3 -2 0
=saturat	-7 -1 -1 -1 0
=sav	7 -5 -6 -5 -5
=say	-25 -7 -3 -2 -1
=say that	-3 10 0 0 0
=say when	-5 -2 0 -1 0
=say yet	0 -2 0 0 0
=scal	3 -1 -1 -6 -1
=scal up	9 0 0 -6 0
=scal your	-2 0 0 0 0
=scan	5 -3 0 -12 0
=scanner	1 4 -1 -4 -1
=schedul	4 4 -1 -1 -1
=schedul for	0 4 0 -1 -1
=scheduler	5 -3 0 -1 0
=schem	-1 0 2 -1 0
=schema	-1 0 0 -2 0
=school	-7 -1 -1 -3 -2
=scor	8 -11 -1 0 0
=screen	-8 10 -3 -1 -1
=screen is	-4 0 0 0 0
=screen work	-2 9 0 0 0
=script	-9 0 -6 -3 -1
=se	-1 0 0 5 -4
=search	4 -3 -3 -2 -3
=search index	5 0 -1 -1 -1
=seat	-1 -1 -2 -1 -1
=second	-4 0 -1 0 0
=secondary	-1 -2 -3 -1 0
=security	-3 -1 -2 -2 -1
=see	-6 13 -12 4 10
=see a	-1 0 0 -2 -1
=see an	0 0 -4 0 0
=see error	3 0 -1 -1 -1
=see the	-1 0 -2 0 0
=see your	0 7 -1 0 -2
=seed	-5 0 0 0 0
=seen	-9 -3 -4 -4 14
=seen by	0 -2 -2 -2 -1
=sel	-7 -1 -1 -1 0
=self	-17 0 9 0 0
=self servic	-17 0 9 0 0
=send	3 -3 -2 -1 -1
=send a	-2 0 -1 0 0
=sensor	16 0 0 -1 0
=sent	-6 -11 12 -3 -3
=sent the	-2 0 3 0 0
=sent you	-2 0 -2 0 0
=serv	17 -2 0 0 0
=server	35 -5 -9 -28 -2
=server error	-6 0 -1 0 0
=servic	-19 26 5 14 -6
=servic are	-8 0 0 -3 -1
=servic is	-1 14 -1 0 0
=servic machin	-17 0 9 0 0
=servic should	-1 -9 0 0 0
=servic to	-3 11 -1 -2 0
=servic wil	11 1 0 -1 -1
=session	8 -3 -3 6 -1
=set	10 -6 15 -2 -2
=set up	-9 -5 -1 0 0
=set was	14 -1 -2 -1 -1
=setting	3 0 8 0 0
=shal	-4 0 0 -2 0
=shar	-3 -2 0 -1 -1
=shed	-31 -1 -2 -1 0
=shel	-12 0 0 -2 -1
=shift	0 0 5 0 0
=ship	-2 0 0 0 0
=shop	-5 2 -6 -3 -3
=shop wil	3 3 0 0 0
=shopper	0 -8 1 0 -1
=short	21 -2 -1 -2 0
=short of	15 -1 0 -1 0
=shortly	-1 8 -1 -1 -1
=should	-8 19 3 -2 -7
=should be	-3 11 -2 7 -2
=should com	0 5 0 0 0
=should hav	3 1 22 -1 -1
=shouldn't	-1 9 -1 -4 -1
=show	-2 -15 -10 -6 -4
=show as	-3 0 0 0 0
=show last	0 -3 0 -1 -1
=show on	-4 0 -1 0 0
=show the	-6 -2 -3 0 0
=shower	-3 -3 0 0 0
=shown	-4 -2 -4 -2 -1
=shut	-12 -1 -6 -2 -2
=sid	-6 -1 -1 0 0
=sign	16 -10 5 -10 -8
=sign in	12 -9 5 -6 -6
=sign on	4 0 -2 -1 0
=signal	8 -1 -1 -1 -1
=sinc	23 -11 -2 -3 -1
=sinc the	11 0 0 0 0
=singl	4 0 -2 -1 0
=singl sign	4 0 -2 -1 0
=sit	4 5 -6 -2 -1
=situation	-7 6 0 -5 11
=situation is	-7 0 0 0 11
=six	-7 14 -5 -2 -1
=skip	1 -1 4 -1 0
=skip the	2 0 2 0 0
=slot	-4 -2 8 -1 -1
=slow	-7 -3 -1 -3 -4
=slow in	-8 0 -2 -1 0
=slow to	-6 -1 3 0 0
=slow whil	10 0 0 0 0
=slowly	-3 0 0 -1 -1
=smal	-1 0 -1 0 -2
=smal number	-1 0 -1 0 -2
=snow	-1 -3 -2 -1 -1
=so	-13 -7 -10 -4 5
=so many	15 -1 -1 0 0
=so pleas	-3 0 -2 -1 -2
=so that	-2 -2 0 -1 -1
=so you	-7 0 0 0 0
=social	-3 -4 0 -1 0
=softwar	21 -1 29 -2 -1
=softwar hous	-13 -1 34 -2 0
=sold	-12 -5 -2 -9 -2
=sold out	-9 -4 -2 -5 -1
=solution	-1 -8 0 5 0
=som	-22 -12 -18 10 -9
=som app	-2 -2 -3 11 -2
=som cal	-5 0 -2 -1 -1
=som customer	-1 0 -4 -1 0
=som letter	7 0 -2 8 0
=som of	3 -1 -3 0 0
=som pag	-2 0 0 0 -1
=som patient	-4 -3 -1 -2 0
=som report	4 0 0 0 0
=som user	-2 0 0 0 -1
=som visitor	-4 0 -1 -1 0
=someth	3 0 5 -1 -6
=someth in	5 0 0 0 -3
=sometim	-3 14 -1 0 0
=soon	-1 30 -1 -3 -3
=soon as	0 8 0 0 -1
=sorry	-2 -4 -6 -2 -3
=sorry that	0 -1 -3 -1 -5
=sort	-1 3 8 -1 -1
=sort machin	-1 -3 8 0 0
=sound	-2 -3 -1 -1 0
=spam	4 -1 -2 -2 -1
=speak	-1 0 2 -1 0
=speak to	-1 0 2 -1 0
=speed	-2 3 0 0 -1
=staf	-7 -6 11 -4 -3
=staf who	-1 0 2 0 0
=staf wil	0 -1 -2 -1 -1
=stag	-5 -2 -1 -1 0
=stal	-3 0 0 -2 -1
=stamp	-7 0 0 0 0
=stand	0 -8 -1 -1 -2
=standby	-4 -5 -1 -1 -1
=start	31 -19 -7 22 -5
=start again	-1 -1 -2 0 0
=start at	-4 -9 -3 -1 -1
=start befor	-1 -2 0 0 0
=stat	-3 -1 0 12 8
=statement	-1 0 -5 -3 -1
=station	-16 -4 -6 -2 2
=stay	2 -3 -1 -1 -1
=step	-5 -8 -1 10 -1
=stil	-14 -15 -8 -8 -6
=stil look	-1 -5 -2 -2 -3
=stock	-2 0 -3 -1 -1
=stop	7 -6 0 -5 26
=stop and	-1 -2 0 0 -1
=stop at	0 7 -1 0 0
=stor	1 0 -3 -1 0
=storag	17 -1 -1 -5 -1
=story	18 -1 0 0 0
=stream	-14 0 -3 -1 -1
=street	-3 -1 0 0 -1
=string	-3 0 -1 -1 -1
=stuck	12 -1 -1 -2 -1
=stuck on	6 0 0 -1 0
=student	-4 -6 -4 -3 -2
=student who	-2 0 -2 -2 0
=sub	-2 -2 0 6 0
=sub optimal	-1 -1 0 5 0
=subject	-1 -1 -2 5 0
=subject to	-3 0 -1 7 0
=submission	-2 3 1 0 0
=suboptimal	0 -1 0 2 0
=subset	0 0 -1 2 0
=subset of	0 0 -1 2 0
=substation	14 0 -1 -1 0
=suffer	11 0 -2 6 -1
=sun	-4 0 0 0 0
=sunday	-2 -5 -1 -1 -1
=sunday wil	0 -2 0 0 0
=supplier	-6 -4 12 -2 -4
=supply	-24 2 22 -3 0
=supporter	-1 -1 -1 -3 -1
=surg	-7 -5 -1 0 0
=surgery	-1 -1 -7 0 0
=surgery down	0 0 -6 0 0
=swim	-7 -1 -4 -1 0
=switch	-5 -2 -2 -11 -2
=switch off	-7 0 0 0 0
=sync	13 -1 -2 5 -3
=system	26 9 -6 -9 4
=system are	-11 0 -1 0 9
=system has	-2 0 5 -2 0
=system is	15 0 -1 -4 -1
=tabl	5 -2 0 -2 -1
=tablet	-4 -2 -1 0 -1
=tak	18 -2 -17 6 -14
=tak any	-1 0 -1 -3 -1
=tak longer	14 -1 0 19 0
=tak ten	-1 -1 -2 0 0
=tak the	-2 -2 -2 0 -1
=tak thre	-1 -2 0 -1 0
=tak two	-2 -1 -1 -1 0
=tak your	0 0 -2 0 0
=taken	-6 -25 -1 5 -1
=taken twic	-1 -5 0 -4 0
=talk	10 -1 -6 -1 0
=talk to	20 -1 -5 -1 0
=tap	-17 0 10 -2 -1
=target	16 12 -2 -2 -2
=teacher	-3 -1 -2 -3 -1
=teacher wil	0 0 -3 -1 0
=team	1 -4 -12 9 -1
=team has	3 -1 -13 -2 0
=technical	17 0 -3 -2 0
=tel	-3 -7 -1 -3 -4
=tel us	-2 0 1 -2 -3
=tel you	0 -6 0 -1 -1
=telephon	2 -1 -1 -1 0
=ten	-25 21 -4 -3 -3
=ten day	-1 -3 0 0 -1
=ten minut	-2 2 -2 -1 0
=tenant	-2 5 8 4 -4
=tennis	-4 -3 0 0 0
=terminal	-4 0 0 0 0
=terminat	0 0 0 -8 0
=test	-2 -8 13 -4 -2
=test it	-2 -3 14 0 -1
=test result	-2 0 -1 0 0
=text	5 -4 -1 -1 0
=than	6 -12 -2 14 -3
=than 1	-3 0 -1 -1 0
=than usual	-5 -17 -1 -2 -1
=thank	-7 -1 12 -3 -2
=thank to	-6 0 13 -1 0
=that	17 13 5 10 -5
=that a	5 -1 0 0 0
=that do	10 0 -3 -1 -1
=that it	4 14 -1 -1 -1
=that log	-1 -2 0 7 0
=that peopl	-10 0 -2 0 0
=that print	9 0 1 0 0
=that som	-1 -1 -1 9 -1
=that talk	15 -1 -4 -1 0
=that the	-2 13 5 1 -2
=that this	-2 -3 -5 -4 -7
=that was	-6 -1 0 0 0
=that we	13 -4 3 -1 3
=that wer	-2 -6 0 -3 0
=that you	-16 4 -5 -3 8
=that your	-2 -1 -1 -1 -2
=the	32 -10 21 -37 -20
=the agency	-1 -1 3 0 0
=the airlin	8 0 -2 -1 0
=the alarm	6 0 2 -1 0
=the app	21 -3 5 -1 -1
=the authentication	3 0 0 -17 0
=the autoscaler	0 0 0 -5 0
=the backup	13 0 0 -1 0
=the bakery	-2 0 -1 -1 0
=the bank	12 5 -10 -1 -1
=the barrier	3 0 0 0 0
=the bil	-4 0 7 0 0
=the blood	-2 -1 0 0 0
=the book	14 0 0 -1 -1
=the booking	-2 -1 1 0 0
=the bridg	-3 -2 -1 -1 -1
=the build	1 -1 -3 -1 -1
=the bus	-8 -1 -1 0 0
=the cach	19 -1 -1 -1 -1
=the car	-10 -3 -1 0 0
=the card	6 6 -4 0 0
=the caretaker	-1 0 -6 -1 0
=the caus	0 -1 8 -5 -1
=the certificat	13 0 0 -9 0
=the chang	-1 0 5 0 0
=the check	0 3 -1 -1 14
=the ches	-15 -1 0 0 0
=the chip	-5 0 -1 -1 0
=the church	-4 0 -3 -1 0
=the clas	-2 -12 -1 0 0
=the cleaner	-2 0 -1 0 0
=the clock	-4 0 0 0 0
=the cloud	11 0 10 -2 0
=the computer	18 -1 -6 -1 4
=the concert	0 10 0 0 0
=the config	-4 0 10 0 0
=the consumer	1 0 -2 0 0
=the control	12 0 -1 -1 -2
=the cor	5 0 -1 -4 0
=the courier	-2 0 6 -1 -2
=the crash	-4 -1 -1 0 0
=the dashboard	-6 -1 -1 -1 0
=the databas	42 -9 -1 -1 0
=the day	-1 16 -1 0 1
=the delay	-2 -1 22 0 -1
=the depot	-5 0 5 -1 0
=the desk	-6 -1 3 -1 -1
=the disk	-2 0 0 0 -2
=the domain	19 0 0 -1 0
=the door	-3 -1 -2 0 -1
=the driver	2 0 -2 0 0
=the east	10 0 0 -1 0
=the edg	11 0 0 -10 0
=the email	-3 0 1 0 0
=the end	-1 -5 0 -1 0
=the engin	-14 0 -2 0 0
=the error	-10 0 -13 0 -1
=the even	-1 -3 0 -1 -1
=the failur	0 0 2 0 0
=the fault	-14 4 4 0 0
=the ferry	-2 0 -4 0 0
=the fil	-5 0 0 0 0
=the firewal	22 0 -1 0 -1
=the first	-1 3 -4 -1 0
=the fix	-1 7 0 -1 0
=the form	-3 0 2 0 0
=the front	-11 -1 -2 0 0
=the gat	-3 -3 1 -1 -1
=the gateway	-14 0 0 0 0
=the green	-5 -1 -1 -1 0
=the hal	-18 0 -8 -2 -1
=the header	8 0 -6 -1 0
=the heat	-1 -2 2 0 -1
=the hil	-2 -1 -3 0 0
=the hom	16 -1 -4 0 0
=the homework	2 0 0 0 0
=the hour	0 -4 0 0 0
=the identity	14 0 8 -1 0
=the impact	0 -2 0 0 0
=the incident	-12 -1 7 23 -1
=the index	-6 0 0 -1 -1
=the issu	-3 -2 -2 20 0
=the kernel	-3 0 -2 -1 0
=the key	0 0 -4 -1 -1
=the landlord	-5 -1 11 0 0
=the last	-4 -3 3 -1 -1
=the latest	2 1 0 0 0
=the library	-12 0 0 0 0
=the lift	5 12 0 0 -1
=the light	12 -1 0 0 0
=the link	1 0 -11 0 0
=the load	13 0 -2 0 0
=the lock	-8 0 0 0 0
=the machin	-1 0 -3 -1 -2
=the main	-3 -2 0 0 -1
=the map	-1 -1 -3 0 -1
=the master	-2 0 -2 -1 0
=the matter	-2 -1 0 12 -4
=the memory	-7 -1 0 0 0
=the menu	-3 0 -2 -1 -1
=the messag	4 0 0 0 0
=the moment	-3 -7 -1 -1 -1
=the monitor	14 0 -1 -1 0
=the morn	-7 12 -3 -2 -1
=the museum	0 -2 0 0 0
=the network	11 8 3 0 0
=the new	18 -1 2 -1 -1
=the next	-3 8 -4 -1 -1
=the night	13 -4 4 -1 -1
=the nightly	8 -1 0 0 0
=the north	-2 -1 -1 -1 -1
=the number	4 -4 -1 -2 0
=the nurs	-1 -2 -6 -1 0
=the offic	-1 -1 7 0 0
=the old	-4 -1 -1 -2 0
=the onlin	0 5 -2 0 0
=the operat	2 0 -1 -2 0
=the outag	0 22 -1 -1 0
=the pag	-9 0 -1 -1 -1
=the paper	-2 0 1 0 0
=the park	-7 -1 0 0 0
=the part	4 0 -1 0 0
=the path	-7 -1 -2 -2 0
=the payment	-1 -2 2 0 -1
=the pharmacy	16 -1 -1 -1 0
=the phon	6 -2 6 -1 25
=the pier	-8 -1 -1 0 0
=the plan	-8 -1 -1 0 0
=the platform	-30 -1 -2 11 3
=the play	-7 -1 -2 -2 -1
=the plumber	-1 -1 -5 -1 -1
=the pool	-11 -1 -1 -1 20
=the portal	0 10 0 0 0
=the power	5 0 0 0 0
=the previous	-4 -2 6 -1 -2
=the problem	-20 -3 29 0 -1
=the proces	8 -2 -1 -1 -1
=the proxy	9 0 -6 -1 0
=the public	0 9 -1 0 0
=the pump	5 0 0 -2 0
=the queu	-2 0 -1 0 0
=the rack	-2 0 -1 0 0
=the read	-11 0 -1 -1 0
=the reason	6 -1 12 0 -1
=the register	-5 0 -5 -3 -2
=the repair	-2 1 -1 -1 -1
=the replica	5 0 0 0 0
=the result	7 -11 -3 0 0
=the river	-5 0 -1 0 0
=the road	7 0 -11 -1 -1
=the root	8 -1 -2 -1 -1
=the sam	20 -1 -3 -2 0
=the scanner	-1 4 0 -1 0
=the script	-13 0 0 -1 0
=the search	5 0 -1 -1 -1
=the sensor	4 0 0 -1 0
=the server	1 -3 -4 -1 -1
=the servic	-1 7 3 4 0
=the session	1 -1 -2 0 0
=the shed	-27 -1 -1 -1 0
=the shel	-7 0 0 -2 -1
=the shop	-2 -1 -2 0 -1
=the show	-1 -6 0 0 0
=the signal	4 0 0 -1 0
=the sit	0 5 0 0 0
=the situation	-7 6 0 -5 11
=the softwar	-3 -1 32 -2 0
=the sort	-1 -3 8 0 0
=the stag	-1 -2 -1 0 0
=the standby	-6 0 0 0 0
=the station	-4 -3 -1 0 0
=the stream	-14 0 -3 -1 -1
=the substation	7 0 -1 0 0
=the surgery	0 -2 -6 0 0
=the switch	-2 0 0 0 0
=the system	1 10 1 -1 -3
=the tabl	6 0 0 0 0
=the tap	-1 0 2 0 0
=the team	3 0 -14 -2 0
=the theatr	-1 0 -3 -1 5
=the thread	-3 0 0 0 0
=the ticket	16 0 -1 0 -1
=the til	6 0 0 -1 0
=the tim	-3 9 0 0 0
=the timetabl	8 0 -2 -1 -1
=the town	-4 0 0 -3 0
=the train	-2 0 1 0 0
=the tram	-2 0 -6 0 0
=the troubl	12 -3 -3 -1 -4
=the two	6 0 0 0 0
=the union	0 0 2 -1 0
=the usual	-3 0 0 0 0
=the vault	21 0 -2 -1 0
=the vendor	4 0 -8 -3 0
=the volum	-19 0 0 0 0
=the wait	-1 -13 0 0 0
=the water	-7 -5 0 0 0
=the web	9 0 6 0 0
=the websit	0 14 -1 0 0
=the weekend	0 11 0 0 0
=the whol	-1 0 2 0 3
=the wir	1 -1 5 -1 0
=the work	0 2 0 0 0
=the worker	7 0 -1 0 0
=the worst	0 0 -1 0 4
=the wrong	8 -2 18 -2 -3
=theatr	-4 -1 -3 -1 5
=their	1 -4 3 -8 4
=their plac	0 -2 -1 0 0
=their usual	-2 4 0 0 -1
=their way	-1 -1 -2 -1 -3
=them	-2 -2 -2 -1 -1
=then	0 4 0 0 0
=ther	1 -6 -7 -2 -3
=ther is	0 -10 -4 -1 -2
=they	0 0 3 -3 -1
=thing	-1 -3 0 -2 -3
=think	1 6 -3 -1 -5
=think it	-3 7 -1 0 0
=think that	5 0 -2 -1 -3
=third	-14 0 13 0 0
=third party	-14 0 13 0 0
=this	-47 -29 24 -12 22
=this afternoon	-1 -1 -3 -2 -2
=this at	-1 -6 -1 -1 -1
=this by	-4 4 6 0 0
=this chang	-2 -1 -2 9 0
=this disruption	0 0 -1 -2 0
=this even	0 0 -1 -2 -1
=this happen	-8 -1 0 0 -4
=this incident	-1 -1 0 -3 0
=this is	-8 -1 4 -1 20
=this morn	-2 -10 -2 0 11
=this pag	0 0 -2 0 -1
=this sinc	0 -1 -2 0 0
=this was	15 0 -5 0 -2
=this week	-13 9 -1 0 -2
=this wil	-1 -4 -1 -1 -1
=thos	-4 -2 -3 0 -1
=thos with	-1 -1 -3 0 -1
=thre	-24 -6 -8 -5 -2
=thre mil	-17 0 0 -1 0
=thread	-5 0 -1 -1 -1
=thread on	-2 0 0 0 0
=through	-14 -11 10 -1 -1
=through a	-3 0 3 0 0
=through our	2 0 7 0 0
=through the	-10 -2 0 0 0
=throughput	16 0 0 8 0
=thursday	-3 -6 -1 -2 -1
=ticket	10 -3 9 11 -4
=til	12 0 -10 -2 -1
=tim	-12 22 -2 1 -4
=tim again	0 6 0 0 0
=tim are	-1 0 0 6 0
=tim for	0 11 0 0 0
=tim out	4 -3 -1 -2 -1
=tim to	-2 3 0 -1 0
=tim tomorrow	0 8 0 0 0
=tim you	0 9 0 0 0
=timeout	14 0 0 20 0
=timetabl	8 -3 -3 -1 -2
=tls	-5 -1 -1 -4 0
=tls certificat	-4 0 0 -4 0
=to	-15 14 -2 4 -23
=to a	13 -1 10 -4 -1
=to all	-2 -1 -2 0 0
=to an	-5 -12 6 -4 -1
=to be	9 15 -2 -3 -1
=to blam	-4 0 11 -2 0
=to com	0 2 -1 0 0
=to deploy	-2 -2 -1 12 -1
=to do	-1 -2 -3 -2 -7
=to everybody	0 6 1 0 0
=to finish	0 7 -1 -1 0
=to follow	-2 0 2 0 0
=to get	0 3 0 0 0
=to go	-1 4 -1 -1 0
=to hav	0 2 0 0 -1
=to help	-1 -2 -1 -1 0
=to its	-2 0 0 0 0
=to look	0 -9 -3 -1 -1
=to new	6 0 0 0 0
=to normal	-4 0 0 -2 0
=to open	-3 1 -1 -1 0
=to our	2 0 1 2 0
=to pay	-1 -8 -1 -1 -2
=to put	-1 0 -1 -2 0
=to restart	5 0 -1 -1 0
=to restor	-2 -5 -2 10 0
=to return	0 18 0 -1 0
=to say	0 -12 0 -1 0
=to see	-3 7 0 6 0
=to sign	1 -4 -1 -2 -1
=to tak	16 2 -2 -3 -1
=to the	29 -5 -6 -4 16
=to their	-2 4 0 0 0
=to tim	-2 0 0 -1 0
=to two	-2 0 0 -1 0
=to use	6 -6 -2 -2 -1
=to visitor	-2 0 -2 0 0
=to wait	0 4 0 0 -1
=to you	-1 -2 -2 -3 -2
=to your	-4 -1 3 -2 -1
=today	-4 -37 -8 -7 11
=today wil	0 -8 0 -1 0
=token	12 -1 -2 -2 -1
=tomorrow	-2 7 -3 -5 -3
=tomorrow and	0 2 0 0 0
=tonight	-9 14 -1 -2 -2
=too	9 -3 -1 -1 0
=too high	-6 0 0 0 0
=took	4 -9 1 -1 -1
=town	-4 0 0 -3 0
=trac	-1 0 -1 -3 0
=track	17 -1 -3 -1 -2
=traffic	43 -1 -13 -3 -1
=traffic is	20 -1 -3 -2 0
=train	-4 3 0 -2 -1
=traine	-1 -1 -3 -1 0
=tram	-2 0 -6 0 0
=tram is	-2 0 -6 0 0
=transaction	-4 0 0 8 0
=transfer	-1 -2 -3 -2 0
=tre	-3 -3 -1 -3 0
=trip	7 0 -1 -1 0
=troubl	12 -3 -3 -1 -4
=trust	-2 2 5 -6 2
=try	4 -15 -4 -5 -3
=try again	0 -14 0 -2 -1
=try to	8 0 -2 -1 0
=tuesday	-9 -14 -1 -1 -1
=turn	-17 -13 7 -3 -3
=turn off	4 -5 -1 0 0
=turn your	-1 -2 0 0 -1
=twenty	-2 7 0 0 0
=twenty minut	-2 7 0 0 0
=twic	16 -13 -4 -11 -5
=twic wil	0 -5 0 -1 0
=two	8 -2 1 15 -7
=two day	-2 -10 -1 -1 0
=two hour	-2 13 -2 26 -2
=two of	0 0 -1 -3 -1
=typ	4 -2 1 -2 -2
=typ the	-1 0 5 0 0
=unabl	7 -6 0 3 0
=unabl to	7 -6 0 3 0
=unavailabl	-9 -3 -3 4 -3
=under	24 -2 -6 15 -2
=under the	5 -1 -5 -1 0
=unhealthy	2 0 0 -1 -1
=union	0 0 2 -1 0
=unit	1 0 0 -2 0
=unreachabl	18 -2 -1 -4 -2
=until	12 -19 -4 -4 -4
=until further	3 0 0 -1 0
=until it	9 3 -1 0 -2
=until the	3 -12 0 -1 -1
=up	3 -19 21 -13 -5
=up a	0 -4 -1 0 0
=up again	0 4 0 -1 -1
=up on	-2 -10 0 0 -1
=up the	0 0 4 -1 0
=up to	0 -10 0 -1 0
=updat	21 -3 -1 0 -3
=updat are	-2 0 2 0 0
=updat at	-1 -2 0 -2 -1
=updat you	0 4 0 -1 0
=upgrad	19 0 0 -6 0
=upload	-4 -2 4 -1 -1
=upload a	-1 0 4 0 0
=upon	6 0 0 14 0
=upon which	7 0 0 4 0
=upstream	-18 0 2 -3 0
=urgent	-2 -3 -3 -2 6
=us	-11 -4 11 -6 -5
=us all	-1 0 8 0 0
=us to	0 -2 -3 -1 -1
=usag	15 0 0 -3 0
=use	-12 -6 -15 -8 -5
=use a	-2 0 0 0 0
=use again	-1 4 0 0 0
=use the	5 -5 -12 -4 -2
=user	-1 -8 4 8 7
=user may	4 0 -2 -2 0
=user of	-1 0 -3 0 -1
=using	-6 -1 -1 0 13
=using the	-6 -1 -1 0 13
=usual	-29 -18 -2 -11 -6
=utc	-5 7 0 -1 0
=valid	-2 0 0 -1 -1
=valu	6 0 0 -1 0
=variabl	-5 -3 -1 -4 -2
=vault	21 0 -2 -1 0
=vegetabl	-9 0 0 -3 0
=vendor	-5 -1 18 -5 -1
=version	6 0 -2 -2 -1
=version of	7 0 -2 0 0
=very	-1 5 -1 -1 -8
=very soon	0 9 0 0 0
=video	-5 -2 -3 -2 -1
=villag	0 0 -2 0 0
=visit	-1 -6 0 -2 0
=visitor	5 -2 -6 -3 -1
=volum	-31 -1 -1 7 -1
=volum of	-6 0 0 0 0
=volunteer	-6 -3 2 -1 -1
=volunteer wil	0 -3 -1 -1 0
=vot	-4 -15 -1 -1 -1
=waf	-4 0 -1 -1 0
=waf may	-4 0 -1 -1 0
=wait	-5 -22 6 4 -6
=wait for	0 -1 0 6 0
=wak	0 5 9 0 0
=wak up	0 5 9 0 0
=walk	-12 0 -1 -1 -1
=warm	-9 -3 -1 0 0
=warn	-1 -1 12 -2 0
=warning	-1 0 3 0 0
=was	72 -25 20 -16 -15
=was a	-4 0 -5 -1 0
=was being	12 0 -1 0 0
=was caus	7 -1 1 -2 0
=was cut	7 -1 -2 0 0
=was interrupt	5 0 -1 -1 0
=was introduc	-10 -2 21 -2 0
=was lost	-28 0 -1 -1 -1
=was not	22 -3 5 -1 -2
=was the	7 0 -1 -1 -1
=was upgrad	6 0 0 0 0
=wash	-1 -4 0 0 0
=watch	-1 -3 -2 0 -1
=water	-11 10 -6 -3 -2
=way	13 -3 -6 -2 -5
=we	16 -13 -20 -6 -3
=we are	0 5 -12 -3 4
=we believ	4 -1 0 -1 -1
=we cannot	0 -5 0 0 0
=we do	0 -7 -1 0 -1
=we expect	-3 -17 -1 -1 -1
=we had	4 -3 0 0 0
=we hav	-10 -9 -6 4 5
=we hop	0 -7 -1 -1 -1
=we know	-1 -3 -3 -1 -3
=we look	-9 0 0 -1 -1
=we mov	2 -1 0 0 0
=we promis	0 12 0 0 17
=we reckon	0 12 0 0 0
=we rol	8 -1 0 -1 0
=we sent	-2 0 -2 0 0
=we shal	0 1 0 -2 0
=we should	0 8 -1 -1 0
=we wil	-5 -21 -3 8 -8
=we would	0 -1 8 0 0
=we writ	1 0 0 5 0
=web	23 0 9 -2 -2
=websit	35 20 2 -1 -2
=websit and	5 0 0 0 0
=websit is	-1 4 1 0 0
=wednesday	-2 6 -1 -1 0
=week	-19 15 -2 -5 -4
=weekend	-3 -4 0 -1 -1
=wel	-2 18 -2 -1 0
=welsh	-3 -1 -1 0 0
=went	-8 -3 4 -1 0
=went through	-5 0 7 0 0
=wer	15 -15 -7 -5 -4
=wer charg	-1 0 0 -2 0
=wer not	-3 0 -1 6 -1
=west	-8 -1 0 -2 0
=wet	-8 0 -1 -1 -1
=what	0 -3 -18 -5 -4
=what we	0 -2 0 -3 -3
=whatever	0 7 0 0 -1
=when	4 -10 -1 -4 -2
=when the	0 -2 -2 0 0
=when they	-1 -1 4 -2 -1
=when this	-2 -6 0 -1 0
=when to	-5 0 -1 0 0
=whether	0 -2 0 0 0
=which	7 0 8 3 0
=which is	-3 0 9 -1 0
=which the	7 0 0 4 0
=whil	8 0 -1 -3 -2
=whil we	-2 -2 -1 -2 -2
=who	-10 -5 19 -9 -3
=who rely	-1 0 -1 -2 0
=who wer	-1 0 -3 -2 0
=whol	-1 0 2 0 3
=why	4 0 10 -2 -1
=why you	7 0 10 0 0
=wil	-23 -6 -45 -13 -4
=wil arriv	0 -3 -2 -1 -1
=wil be	-10 9 -10 -13 -7
=wil bring	-2 0 -2 0 0
=wil cal	0 -8 -1 -1 0
=wil carry	-2 -10 0 0 0
=wil com	0 -6 0 0 0
=wil get	0 4 0 -1 -1
=wil go	-2 -11 0 -1 0
=wil hav	-1 22 -2 -1 7
=wil keep	0 -3 0 0 0
=wil last	0 -2 0 0 0
=wil meet	-1 -4 0 0 0
=wil never	0 9 -1 -1 17
=wil not	14 7 -1 -2 -3
=wil open	-1 -3 0 0 0
=wil post	0 -4 0 0 0
=wil ring	0 -3 0 0 0
=wil run	-6 -12 0 0 0
=wil send	0 -2 0 0 0
=wil shar	-1 -2 0 0 0
=wil tak	0 10 -1 0 -1
=wil tel	0 -5 0 -1 -1
=wil updat	0 4 0 -1 0
=wil visit	-1 -6 0 -2 0
=wil work	0 4 0 0 0
=wil writ	-1 0 -1 8 -1
=wind	-7 0 0 0 0
=window	17 0 -3 0 0
=wing	10 0 0 -1 0
=winter	-6 -7 -1 -4 -1
=wir	0 -1 17 -1 -1
=wireles	-6 0 -2 -1 0
=with	-19 -8 -2 -13 -1
=with any	0 2 -1 0 0
=with it	3 0 -2 0 0
=with our	0 0 4 -1 0
=with the	8 -2 11 -5 -3
=with us	-7 4 3 0 0
=within	0 3 -3 -4 -2
=within a	-1 -4 -1 0 0
=within the	7 7 0 0 0
=within two	-1 -7 -1 -1 0
=without	-8 -2 33 -3 2
=without tel	0 0 5 -1 0
=without warn	0 -1 12 -1 0
=won't	-8 10 -1 -2 -2
=won't be	-2 10 -1 -1 -1
=word	-1 -1 -4 -1 0
=work	-21 -43 -11 -3 -13
=work again	-6 -20 -2 -6 -3
=work as	-7 2 -2 -1 -4
=work at	0 -4 0 0 0
=work by	-1 1 -2 -1 -1
=work day	0 -4 -1 0 0
=work is	4 0 3 0 0
=work normally	-5 -10 0 -1 -1
=work on	-1 -12 -1 6 -1
=work wil	0 2 0 0 0
=work with	0 0 -2 -1 -1
=workaround	-1 -4 0 7 0
=workaround has	0 -4 0 4 0
=worker	8 -4 -2 -3 -1
=worry	-1 -4 -1 -1 3
=worst	-3 -1 -2 -1 10
=would	0 -1 17 0 -1
=would not	0 0 8 0 -1
=writ	7 -3 -2 9 -2
=writ again	-2 0 -1 8 -1
=writ to	0 -2 0 2 0
=written	-2 0 -2 -2 0
=written to	-1 0 -2 -2 0
=wrong	11 -5 9 -5 5
=wrong and	-1 -1 -6 -1 -1
=wrong button	-1 0 2 0 0
=wrong dat	6 0 3 0 0
=wrong list	-3 0 9 0 -1
=wrong thing	0 0 2 0 0
=wrong tim	-4 -2 -4 -1 -1
=www.example.org	-2 -1 -1 -2 -1
=year	-1 -3 -1 -1 -1
=yesterday	25 -15 -1 -1 -1
=yet	-8 -19 10 -5 -7
=yet how	0 -2 0 0 -1
=you	-31 -10 -27 -25 -21
=you arriv	-3 4 0 0 0
=you back	0 -8 -1 -1 -1
=you bought	-1 0 -1 0 -2
=you by	0 12 0 -3 -1
=you can	-3 7 -3 -2 -5
=you cannot	9 -2 8 0 -1
=you do	-3 -1 -2 -1 -1
=you for	0 0 -1 -1 -2
=you hav	-3 -5 -3 -2 -2
=you may	-4 -3 -2 1 -2
=you need	-1 -3 -1 0 -1
=you should	0 5 -1 0 0
=you shouldn't	-1 -1 -1 -3 -1
=you the	0 0 -3 0 0
=you wil	0 12 0 -1 16
=you won't	-1 -2 -1 -1 -1
=your	-18 -25 -21 -22 -19
=your account	0 3 0 0 -1
=your answer	0 -6 0 0 0
=your app	-14 -3 -3 6 5
=your bank	-1 -1 2 -1 -1
=your bil	9 0 -1 0 0
=your browser	-6 0 0 -1 -1
=your data	-1 0 -1 -1 10
=your databas	-2 2 0 0 0
=your form	-1 0 7 0 -2
=your inbox	0 8 0 0 0
=your log	5 -1 0 -1 0
=your old	-3 0 -1 0 0
=your password	-1 -1 -2 -1 -2
=your request	5 0 0 -1 0
=your servic	5 -9 0 -1 0
=your tabl	-4 0 0 0 0
=zon	-6 0 -1 -3 -1
=zon is	-1 0 0 -2 0
=zoo	0 -1 2 0 0
=zoo keeper	0 -1 2 0 0
A	-77 -38 123 -33 -32
A .	-5 -2 13 -7 -3
A . is	-4 0 -3 -1 -1
A . may	4 0 -1 -1 0
A . the	-1 0 5 0 0
A >	-7 -10 6 9 -3
A A	12 -3 18 -4 -3
A A M	-2 0 6 0 -1
A E	-9 23 -6 -3 -2
A E the	-6 9 10 0 -1
A E to	0 8 -3 -1 0
A F	-25 -4 29 -6 -7
A F a	-2 0 11 -1 0
A F it	-2 -1 1 -1 0
A F the	-12 -1 9 -3 -3
A F to	-1 -2 7 0 0
A H	10 13 7 -5 -2
A H in	-1 0 3 0 0
A M	-11 -3 20 -7 -3
A M R	5 0 -6 -3 0
A M a	-15 0 13 -1 0
A M is	-6 -1 -5 0 0
A M it	-4 0 14 0 0
A N	7 14 12 -2 -2
A O	-21 -3 3 4 0
A P	-2 0 4 -1 0
A R	2 -2 10 -2 0
A S	-1 9 -4 -1 0
A T	-9 2 23 -2 -1
A T the	-5 0 4 0 0
A W	-27 -9 53 -17 -13
A W .	-1 0 5 -2 -1
A W R	-5 -1 7 -1 0
A W a	-2 0 3 0 0
A W our	-1 0 2 0 0
A W the	-5 -1 11 -5 -3
A and	-2 -2 -3 -2 -1
A at	-2 7 -2 0 0
A at :	-1 8 -1 0 0
A because	2 -2 4 0 0
A because the	1 -1 6 0 0
A can	-2 -7 -13 -3 -3
A can E	0 -3 -3 -1 -1
A can N	-1 -3 -5 -2 -2
A does	-1 0 -2 -2 0
A does not	-1 0 -2 -2 0
A has	-12 -3 16 3 -2
A has E	-3 -1 16 -1 -1
A has F	2 0 10 -1 0
A has N	4 0 -6 -1 0
A has a	-7 0 -1 0 0
A has be	0 -1 -2 2 0
A if	0 -1 -2 -1 0
A in	-5 -3 1 1 0
A in a	0 -3 -1 0 0
A in the	-3 -2 -2 -2 0
A is	21 -11 -21 5 -2
A is .	4 -1 -5 -2 0
A is E	-2 -3 -4 -9 -1
A is F	-8 0 -3 -1 0
A is N	-8 -1 -4 9 -2
A is O	-4 -1 6 18 0
A is R	7 -1 -1 -3 0
A is T	14 -3 -2 -1 -1
A is W	-1 0 -3 0 0
A is be	24 0 -2 -2 0
A is on	-2 -1 -5 -1 -3
A is to	-1 0 6 -2 0
A may	1 -5 -13 5 -3
A may E	0 -5 -1 0 0
A may N	4 0 -6 -1 -1
A may O	0 0 0 11 0
A may be	-1 0 -1 -3 0
A not	-11 -2 16 -2 -3
A not N	-3 -1 -7 -1 -2
A of	-2 0 -2 -2 8
A of the	-1 0 2 0 0
A on	-2 -1 8 0 -1
A on the	-2 -1 -1 0 -1
A so	0 18 -2 -1 -1
A the	7 -6 7 -1 11
A the M	9 4 -6 -1 0
A they	-6 -1 6 -6 -1
A they N	0 0 9 -1 0
A they O	-1 0 -1 -2 0
A they is	-1 0 -3 -2 0
A to	17 0 -3 -1 0
A will	-2 -25 -26 4 -5
A will E	-1 -2 -6 -2 -1
A will N	-1 -1 -3 -1 -1
A will R	-1 -2 -1 -1 0
A will S	0 -3 -1 -1 0
A will be	-1 -13 -5 -1 -1
A will not	0 0 -2 0 -2
A would	-1 -3 -7 2 0
A&F	-45 -15 65 -4 -2
A&W	-58 -23 111 -23 -21
A, nobody	-29 -18 71 -5 -5
A…#	14 -2 -11 -2 -1
A…9	-6 -6 -5 -1 -1
A…:	-2 6 -3 0 0
A…A	4 -2 1 -7 -6
A…E	-19 3 25 -10 -17
A…F	-32 -6 48 -8 -1
A…H	-22 -16 19 -9 -8
A…M	-22 -9 39 1 -13
A…N	-12 -2 4 -4 -14
A…O	-7 -1 -12 25 -3
A…P	-6 -1 17 -2 -2
A…R	-13 10 19 -12 5
A…S	-10 -8 4 -10 -6
A…T	11 10 12 -14 2
A…W	-34 -11 60 -10 -12
A…X	-8 -14 16 -3 -3
A…^	3 -1 -6 -2 -1
A…because	3 -4 -3 -5 -1
A…has	-19 -6 17 0 -3
A…if	-2 -2 1 -2 -1
A…is	33 -6 -37 -2 -5
A…it	-13 10 19 -3 -3
A…may	1 -6 -17 6 -4
A…not	-15 -5 26 -7 -7
A…our	-25 -3 40 -1 -4
A…we	-1 -2 5 0 0
A…will	-3 -14 -33 2 -6
A…would	-2 -7 -4 1 -1
A…you	-2 -7 -1 -2 -3
A…your	-5 -2 -5 -4 -6
E	-15 0 -44 -36 -30
E .	-8 -6 0 -8 -3
E . and	-4 -1 -1 -1 0
E . for	-1 0 0 -4 -1
E . the	0 -2 0 0 0
E 9	0 -1 0 -2 -1
E >	-24 -19 4 -6 -24
E A	1 8 -7 -3 -1
E A N	-1 10 -1 0 0
E E	-14 -35 4 -15 13
E E P	15 -13 -2 0 -1
E E T	0 10 0 -1 0
E E of	0 -1 3 0 -1
E F	12 -1 0 -6 22
E F the	-1 0 8 0 0
E H	14 -21 -7 -4 -7
E M	2 -2 -12 4 19
E M is	1 0 -1 14 -2
E N	-11 -2 -4 -3 7
E N R	-5 6 0 -1 0
E N T	0 -6 0 0 0
E N so	-2 -4 0 -1 0
E O	5 0 -9 4 11
E P	13 -16 1 0 11
E R	-23 23 16 -10 2
E R O	-1 4 0 0 0
E R T	-3 0 -1 -2 -1
E R by	-6 -2 5 -1 -1
E R to	-6 5 0 0 0
E S	-3 16 2 -3 -1
E T	-6 -2 6 -12 -8
E T T	0 -4 -3 -2 -1
E T and	0 11 0 0 -1
E T at	-1 -7 -1 0 0
E T because	0 -6 0 0 0
E W	-1 0 6 0 11
E X	0 -8 -1 -1 11
E a	-13 -10 -4 -8 -5
E a M	-7 -3 0 -1 -2
E a O	-1 0 -1 -3 -1
E a T	-1 6 -1 -2 -1
E and	-1 -2 -3 -2 2
E at	-4 3 -4 -4 -2
E at .	0 7 -1 0 0
E at M	-1 0 0 -2 0
E at T	0 -10 0 0 0
E at the	-1 7 -1 -1 0
E because	-2 0 -3 8 -1
E by	-8 6 11 -4 -6
E by :	-5 7 0 -1 0
E by P	0 -2 -2 -2 -1
E by T	-2 -3 8 0 0
E by the	0 7 6 0 -1
E does	0 8 0 0 -1
E for	-4 27 -5 -3 -3
E for a	-2 1 -2 0 0
E for the	-1 14 -1 -1 -1
E has	10 0 -4 -1 -1
E if	7 -7 6 6 -1
E if the	0 -6 0 0 -1
E in	-12 -9 -8 -4 -6
E in .	-3 -1 -1 -1 0
E in it	-2 -5 -1 -2 -3
E in the	-3 -1 -1 -1 -1
E is	18 -5 25 2 -11
E is .	2 0 0 0 0
E is E	8 5 -2 -6 -3
E is F	5 -1 -2 -1 -2
E is M	-11 -2 21 -1 0
E is a	0 0 -2 -1 0
E is be	-4 -3 -3 17 0
E is because	5 -1 1 -3 0
E is the	7 5 10 0 0
E it	-4 -4 -3 -2 -4
E it R	0 -14 0 0 0
E may	-2 0 0 0 -1
E not	-1 19 -1 -1 -1
E of	-5 -2 2 -1 -3
E of T	-1 -7 3 0 0
E of the	0 5 0 0 0
E on	-4 -12 -2 -1 -1
E on T	-2 -4 0 0 0
E our	-4 -2 -4 -4 -2
E so	11 2 -3 -4 13
E so 9	-2 0 0 0 -1
E so R	-3 0 0 0 0
E so T	0 2 0 -1 -1
E so a	16 9 -1 -1 0
E the	-18 16 10 -2 -11
E the .	-14 8 -6 -2 -2
E the A	0 2 2 0 -1
E the E	-3 -1 4 0 -1
E the F	4 -1 0 0 0
E the H	-2 3 -3 -1 -3
E the M	-18 8 9 -1 -1
E the N	-1 -1 -1 5 0
E the P	-1 -1 -1 0 -3
E the R	6 -2 12 0 0
E the T	8 -16 -5 -2 -1
E the a	4 -1 0 7 0
E the it	6 9 -1 0 -1
E the the	-1 7 -4 -6 -4
E the you	0 9 -1 0 16
E to	13 18 -13 -11 9
E to .	-3 8 0 0 0
E to E	2 4 -5 -5 -6
E to N	-3 -2 -2 5 -2
E to R	-1 25 -3 -3 -1
E to S	0 -10 0 0 0
E to be	15 -16 0 -1 0
E to has	0 2 0 0 -1
E to our	6 0 0 3 0
E to the	0 0 -1 0 21
E we	0 2 0 0 0
E which	6 0 10 0 -1
E which you	7 0 10 0 0
E with	-19 0 17 -4 11
E with N	-2 0 5 0 -2
E with a	-6 0 0 0 0
E with our	-5 4 -1 0 0
E with the	-6 0 14 -2 -2
E you	-1 -9 -1 -2 -2
E your	8 -3 -4 -2 -3
E your .	12 -2 -1 -1 -1
E your H	-2 -1 -1 -1 -1
E&R&T	-20 -5 -13 19 -20
E&T	-15 9 -41 26 -6
E, nobody	6 37 10 -36 -9
E…#	12 -3 -5 4 -3
E…9	3 -18 -2 -8 -5
E…:	-6 19 -3 -6 -5
E…A	10 28 18 0 -4
E…E	-4 5 3 -22 14
E…F	-21 9 21 4 13
E…H	-39 -3 24 -2 6
E…M	-9 -35 12 17 26
E…N	11 19 -10 12 0
E…O	-21 10 2 20 -2
E…P	7 -15 3 0 -6
E…R	-14 37 0 -18 -8
E…S	-5 0 0 -1 -3
E…T	-34 50 -5 -20 17
E…W	9 -4 0 5 8
E…X	-4 -21 -2 -11 4
E…^	-1 -1 -2 -1 -1
E…because	-9 10 -4 20 -7
E…has	15 -1 3 3 -5
E…if	6 -13 1 3 -3
E…is	34 5 15 13 -17
E…it	4 15 -11 -8 -8
E…may	0 -4 -2 10 -2
E…not	-2 20 24 5 12
E…our	18 0 -5 0 -3
E…we	-1 -10 5 3 -3
E…will	-3 27 -2 -3 12
E…would	-1 1 11 -1 -2
E…you	3 6 3 -5 7
E…your	5 -6 -10 -5 5
F	40 -40 -8 2 -20
F .	-13 -2 -7 44 9
F . to	2 0 0 5 0
F >	53 -22 -24 -19 -22
F A	-5 0 -3 12 0
F E	-3 -2 2 -4 -3
F F	4 -2 -1 -2 0
F H	2 2 -8 1 -2
F M	-16 -1 5 0 -4
F M .	6 0 -1 -1 0
F M M	0 0 0 -2 0
F N	13 -1 11 -4 -9
F N in	5 0 10 0 0
F O	43 -1 -1 15 -1
F P	8 0 1 0 0
F R	-12 0 -4 0 -1
F R because	0 2 0 0 0
F S	0 0 -1 -2 0
F T	-3 -1 -1 0 0
F W	3 -2 -1 -1 0
F X	5 0 2 0 -2
F a	-3 -1 11 -3 -1
F a .	-3 0 9 0 0
F a A	-2 0 -8 -1 0
F a H	-8 0 9 0 0
F a M	10 0 -1 -1 0
F and	4 -1 -2 -1 10
F and M	3 0 0 0 0
F and T	3 0 -2 0 0
F at	4 -1 7 -4 -1
F at the	16 0 -1 -4 0
F because	13 18 2 13 -2
F because a	5 0 0 0 0
F because the	1 0 -3 -1 0
F because to	14 -1 8 20 0
F but	8 -1 0 -1 0
F by	3 -2 -1 -6 0
F by a	4 0 0 0 0
F by the	0 0 0 -5 0
F for	-5 -1 0 4 -2
F for a	-4 0 1 4 -2
F has	-3 -2 -7 8 7
F has R	1 -2 0 -3 0
F has W	2 0 -3 0 3
F has be	-5 0 -1 11 -1
F if	10 0 -2 -1 0
F in	21 -7 -7 4 -3
F in E	0 -5 0 -4 0
F in M	1 0 0 12 0
F in and	6 0 0 0 0
F in the	16 0 -3 -1 -1
F is	0 17 6 -4 5
F is .	-4 0 0 -1 0
F is E	-1 19 0 0 0
F is O	0 0 -1 -2 8
F it	-4 -1 1 -1 -1
F my	7 0 -3 -4 0
F my M	3 0 -1 -2 0
F of	-10 -4 13 0 28
F of a	-19 0 7 -1 0
F of the	14 -1 -3 -1 24
F on	9 -6 -3 -16 -2
F on .	3 0 0 -13 0
F on a	10 0 -1 -2 -1
F on the	-3 0 -2 0 0
F our	-4 0 5 -1 0
F so	-14 -2 -1 7 -1
F so please	-2 0 0 0 0
F the	4 -3 21 -13 -6
F the .	-7 0 16 -2 -1
F the H	-8 0 -2 0 -1
F the M	13 -1 -7 -4 -4
F the N	9 0 -1 -1 -1
F the R	-4 0 8 0 0
F the T	3 -1 0 -1 0
F to	10 -9 12 -4 -2
F to .	0 -3 11 -1 -1
F to E	-3 -1 6 -1 0
F to M	6 0 -7 0 0
F to T	2 -4 0 -2 0
F to a	7 0 -1 -1 0
F to our	-5 0 3 0 0
F to you	0 -1 0 -2 0
F which	-3 0 8 -2 0
F will	-3 6 -1 -1 0
F will be	0 13 -1 0 0
F with	11 -1 -2 -1 -1
F with the	11 0 -1 0 0
F your	4 -3 -5 -7 -6
F your H	-3 -1 -2 -2 -5
F your M	5 0 -1 -4 -1
F your T	0 -2 -1 0 0
F, nobody	43 -25 -18 38 9
F…#	-7 -1 -1 -1 -1
F…9	12 0 -2 -4 -2
F…:	6 19 -1 -2 -2
F…A	4 -3 -9 10 3
F…E	35 -3 5 -4 -4
F…F	33 -7 16 -3 -4
F…H	15 -10 -2 3 17
F…M	33 -6 -9 3 -13
F…N	23 -3 -2 -8 -7
F…O	6 -3 -2 14 9
F…P	16 -1 4 2 0
F…R	-11 -10 4 -9 7
F…S	16 -1 -1 2 -1
F…T	3 4 5 -16 -4
F…W	-3 -2 -2 -5 2
F…X	-7 -2 5 -3 22
F…^	6 0 -1 -2 0
F…because	17 14 3 13 -3
F…has	-16 -4 -20 7 15
F…if	20 -2 -3 5 -1
F…is	27 6 10 -5 4
F…it	-3 1 -3 -2 2
F…may	6 0 0 -1 0
F…not	-2 0 0 -1 0
F…our	-16 -1 15 -3 4
F…we	5 -2 -2 -7 0
F…will	0 7 -2 -1 -1
F…would	0 6 -1 0 0
F…you	-4 -1 0 -3 0
F…your	0 -2 6 -9 0
H	-39 -50 -56 -66 -51
H .	-1 -7 -14 -12 20
H . .	-7 0 0 0 0
H . E	-5 0 7 0 0
H . M	7 0 -1 -1 -1
H . has	3 -1 0 0 0
H . is	-13 -1 -2 -5 -2
H 9	-7 -1 -1 -2 -1
H 9 has	-3 0 0 0 0
H >	-25 -6 -22 -16 -14
H A	-5 10 17 -1 -3
H A E	0 16 -1 0 0
H A W	0 -1 2 0 0
H E	-19 7 13 -5 -4
H E T	0 15 -1 -1 -1
H F	49 -6 -13 24 -3
H H	-1 1 -13 -6 -6
H H F	5 0 -1 0 0
H H M	7 0 0 0 0
H H N	-2 0 -2 0 0
H H is	-1 -2 -1 -2 -1
H M	3 1 -9 -9 -4
H M E	-1 -2 0 -1 -1
H M H	-5 0 0 0 0
H M M	3 0 -1 -2 -1
H M is	16 5 -2 -1 -1
H N	-14 -17 1 -8 -9
H N so	0 -5 -1 -1 0
H O	-15 -4 -2 14 -3
H O .	-2 0 -1 -1 -2
H P	6 0 -2 -1 -2
H R	-3 -7 3 0 -3
H R T	0 5 0 0 0
H R the	-1 0 -2 0 0
H T	5 -15 3 -12 -7
H T S	7 0 -2 -1 0
H T T	-2 -4 -1 -1 -1
H T a	-2 -1 2 0 0
H T and	-1 -2 0 -1 0
H T at	-2 -1 0 0 0
H T because	0 -2 -2 0 0
H W	20 -1 7 -2 -2
H W a	8 0 -4 0 0
H X	9 -1 17 0 -2
H a	13 -3 -2 -1 -1
H a .	15 0 0 -1 0
H and	3 -2 -1 -1 -3
H and .	5 0 0 0 0
H and we	-1 0 0 0 -2
H at	-12 1 -3 -2 -3
H at H	0 -4 0 -1 -1
H at a	-1 -3 -1 -1 0
H at the	-11 3 -1 0 -1
H because	1 -2 -2 -2 -1
H because the	4 0 0 -1 0
H by	-8 -2 -6 -3 -2
H by T	-2 1 -1 -1 0
H by the	-1 2 -4 -1 -1
H can	-7 -2 -5 -1 -1
H can E	0 0 -3 0 0
H can be	-3 -1 -1 0 0
H does	-11 0 2 -1 -1
H does not	-11 0 -2 0 -1
H for	1 -2 -3 -1 -2
H for a	-1 0 -2 0 -1
H for the	3 0 -1 0 -1
H has	25 -3 -17 -4 -4
H has F	-2 0 0 0 0
H has T	-2 0 0 0 0
H has a	6 0 -11 0 -3
H has be	-3 -1 -1 -1 0
H if	-3 -3 0 0 0
H if you	0 -3 0 0 0
H in	-27 -7 11 -2 -2
H in .	-3 -1 0 -1 0
H in a	-6 -3 0 0 0
H in the	-10 -3 3 0 -1
H is	-29 -27 -12 -14 -8
H is .	-4 -1 -1 -1 -1
H is E	-2 -16 -2 0 11
H is F	10 0 6 -1 -2
H is H	-2 -2 0 -1 -2
H is M	4 -1 0 -1 -1
H is N	-10 -2 -3 -3 -2
H is R	-18 -6 -2 -4 -4
H is T	-1 -3 0 0 0
H is W	8 -1 -5 1 -1
H is a	-2 0 0 0 -1
H is at	-1 -2 1 0 -1
H is be	-15 -1 0 -3 0
H is because	0 10 0 0 0
H is in	-13 -1 0 0 0
H is not	23 -1 -3 3 -2
H is on	-4 -1 0 0 -1
H it	-3 -8 13 -1 -1
H it E	-1 -4 -1 0 0
H may	-10 7 -5 -2 -4
H may .	0 0 -1 3 0
H may E	-5 10 0 0 -1
H may M	-5 0 0 0 0
H may be	5 -2 -2 -2 -1
H may not	-3 0 0 -1 0
H not	-2 -4 -3 -4 -3
H not be	0 -1 -1 -3 0
H of	10 -14 -4 3 4
H of A	-1 0 -1 0 6
H of F	-2 -4 0 2 0
H of H	5 0 0 -1 0
H of P	2 0 -3 5 0
H of a	7 0 -2 0 0
H of the	0 -10 -1 -1 0
H on	7 9 -3 -1 -2
H on .	-3 0 -1 0 0
H on M	3 0 -1 0 -1
H on T	0 9 0 0 0
H on the	13 -1 0 0 0
H so	-14 4 2 -2 -3
H so .	-2 -1 0 0 0
H so E	-5 0 0 0 0
H the	-28 -4 18 -6 -2
H the E	-2 -1 -2 0 0
H the H	-12 0 6 -2 0
H the W	-2 0 -1 0 0
H to	-7 3 -3 -1 -1
H to E	0 3 -1 0 0
H to the	-2 0 0 0 0
H will	-6 -8 -1 -2 -2
H will E	0 3 0 0 0
H will R	0 -11 0 0 0
H will be	-6 -2 -1 -2 -1
H with	1 -1 -2 -2 -1
H would	-6 -1 21 0 -1
H would .	-3 -4 0 0 0
H would R	0 11 -1 0 0
H would has	-2 -3 23 0 -1
H your	-2 0 0 -1 0
H, nobody	-28 -30 -1 -22 -18
H…#	-7 -2 -1 -3 -2
H…9	-1 -3 -3 -3 -2
H…:	-4 -13 -2 -2 -2
H…A	3 27 5 -5 2
H…E	6 12 8 -5 -1
H…F	44 -11 11 9 -10
H…H	-15 -37 -15 -24 -21
H…M	22 -10 -8 -22 -16
H…N	-35 -11 -16 -11 -17
H…O	9 -5 -2 10 -4
H…P	1 -8 0 1 -7
H…R	19 9 -4 -14 0
H…S	17 -3 -4 -5 -2
H…T	-28 3 -11 -25 -21
H…W	45 -10 -1 -5 -6
H…X	6 -4 0 -2 14
H…^	-1 -1 -4 0 -1
H…because	17 0 -9 -8 -3
H…has	40 -9 7 0 -7
H…if	-7 -5 -2 -1 -1
H…is	-7 -31 -22 -16 -9
H…it	-1 0 8 -2 -4
H…may	-12 6 -8 -4 -6
H…not	-6 -10 -7 -5 -10
H…our	-2 -1 19 -1 -2
H…we	-4 -3 -1 -1 -3
H…will	-7 -10 -4 -3 -3
H…would	-6 -2 20 -2 -1
H…you	-7 -5 -4 -2 -4
H…your	-8 -2 1 -3 7
M	56 -63 -64 -39 -32
M #	-24 -5 0 -7 -3
M .	16 5 -20 -13 -8
M . .	-5 -1 0 -2 -1
M . F	6 0 -2 -6 0
M . M	-7 0 0 -1 0
M . R	-9 -5 0 0 0
M . can	-2 -2 0 0 0
M . for	-7 -1 -2 -1 0
M . is	37 -1 -3 -6 -1
M . the	-4 0 -3 -1 0
M 9	-1 -5 -2 -8 -3
M 9 and	-3 -1 0 -1 -1
M 9 is	5 -1 0 0 0
M >	44 -31 0 -7 -10
M A	-30 -6 22 -4 -4
M A M	-16 0 11 -1 0
M A has	-1 0 7 -1 0
M A is	9 -1 -1 -1 -1
M E	45 -27 -3 -11 -7
M E F	2 0 0 0 0
M E the	9 -1 -1 -1 0
M E to	16 -9 0 0 0
M F	69 -9 -38 -27 -13
M F .	5 0 -2 -7 -1
M F R	3 0 0 -1 -1
M F and	3 0 -2 0 0
M F because	-11 -1 0 -2 0
M F in	5 -1 0 8 0
M F is	-2 0 0 -1 -1
M F on	7 0 -1 -12 -1
M F the	1 -1 2 -1 0
M F to	0 0 -2 -1 0
M F your	6 0 -2 -4 -1
M H	22 -1 24 18 -5
M H F	15 0 -2 32 0
M H W	9 0 -5 0 0
M H is	3 -1 -1 -1 -2
M H the	-16 -1 15 -2 0
M M	59 -18 -17 22 -16
M M .	6 0 0 -3 0
M M E	8 -5 0 0 0
M M F	10 -1 -3 15 -2
M M M	3 0 -7 -2 0
M M W	2 0 -1 -3 -1
M M and	-9 0 0 0 0
M M by	-1 0 8 0 0
M M has	1 0 -2 8 -1
M M is	-35 -3 -4 -19 -3
M M may	-3 0 -1 0 0
M M will	6 -4 0 -1 0
M N	2 -7 -16 1 -4
M N F	6 0 -7 -1 0
M N in	-1 -3 0 8 -1
M N so	-2 -2 -3 -2 -1
M O	-24 -5 -4 24 -7
M O M	3 0 0 -3 0
M O O	0 0 -2 -2 -1
M O has	-2 -1 0 3 0
M O is	11 -2 0 5 0
M P	8 -4 -2 -2 -2
M P F	9 0 -8 -1 -1
M R	18 23 -12 22 -7
M R A	-1 10 -1 0 0
M R F	6 0 -8 38 0
M R R	15 -1 -1 -1 -2
M R T	-6 0 0 0 0
M R in	3 24 -2 -1 0
M R the	-25 0 -1 -1 0
M S	-13 0 3 -1 0
M T	-1 -22 -2 -5 47
M W	-12 -2 -18 -10 -3
M W on	-11 0 -1 0 0
M W the	1 0 4 0 0
M X	-1 -3 -3 -1 -3
M a	-26 0 13 -2 0
M a F	-15 0 13 -1 0
M and	9 -1 -2 1 -2
M and .	22 -1 0 7 -1
M and F	-4 0 0 -2 -1
M and N	-2 0 0 0 0
M and is	-10 0 0 1 0
M and the	-3 0 -1 0 0
M at	-14 -13 -4 -2 -2
M at .	2 0 -1 0 0
M at T	-5 0 0 0 0
M at the	-5 -11 0 -1 -1
M at your	-4 0 0 0 0
M be	-2 -1 -1 0 0
M because	8 -2 -9 -4 0
M because R	-11 -2 0 -1 0
M because a	1 0 -2 -1 0
M but	-10 0 -1 -1 -1
M but we	-10 0 -1 -1 -1
M by	-9 7 24 -3 -1
M by T	13 12 -1 0 0
M by a	10 0 -2 0 0
M by the	-11 -1 -3 0 -1
M can	-10 -2 -1 -3 -1
M can be	-8 -1 0 -3 0
M does	19 -1 -1 -1 0
M does not	19 -1 -1 -1 0
M for	0 -3 2 -1 -1
M for .	11 -1 0 0 0
M for P	-1 0 3 0 0
M for the	-7 0 0 0 -1
M has	10 -2 2 -3 0
M has F	18 0 1 -4 -1
M has N	-5 0 8 0 -1
M has a	-7 0 -1 -2 0
M has be	16 0 -1 -3 0
M has not	-12 -1 -1 11 -1
M if	-2 0 0 0 0
M in	29 -8 -10 -9 -7
M in .	4 -4 0 -1 0
M in T	3 -3 -1 -2 -1
M in the	21 -4 -10 -5 -2
M is	19 0 -14 -22 -4
M is .	-9 -3 -3 4 -3
M is E	-12 28 -1 -1 -1
M is F	9 -1 -8 -5 -8
M is H	13 0 0 -1 0
M is M	14 0 -2 0 -1
M is N	6 -1 -1 -3 -4
M is O	-19 -1 0 -5 0
M is R	-1 -12 -2 -2 -2
M is S	4 0 0 0 0
M is T	9 -1 0 13 0
M is W	9 -4 3 -1 -1
M is at	-8 0 12 -1 -1
M is be	30 -1 -4 -22 -1
M is by	-3 -1 0 0 0
M is in	3 -1 -1 13 -1
M is not	6 0 -3 -7 -1
M is on	-7 0 0 0 0
M is so	-6 0 0 0 0
M it	-4 0 14 0 0
M may	-9 -6 -3 3 -2
M may E	-2 -3 0 -1 -1
M may F	-11 -1 -2 8 0
M may H	-2 0 0 0 0
M may N	-6 0 0 -2 0
M may be	-5 -1 0 -1 0
M may not	20 0 -1 -1 0
M not	16 -4 -2 -2 -1
M not R	23 -3 -1 -1 0
M of	-66 -5 -11 -8 -6
M of .	-31 -2 -3 -3 -1
M of A	-11 -1 -2 -1 -1
M of H	-10 0 0 0 0
M of M	3 0 -2 -1 0
M of T	-6 -1 0 0 0
M of the	-15 -1 -4 -2 -3
M on	28 -1 -7 -5 -1
M on T	-2 -1 -2 0 0
M on a	11 0 0 -1 0
M on the	4 0 -3 -17 0
M please	-6 -1 0 6 0
M please E	-5 -1 0 0 0
M so	-4 -7 -1 -7 -2
M the	11 -4 9 -8 4
M the .	14 0 -1 0 0
M the F	-10 0 15 -2 -2
M the H	-3 -1 -1 0 0
M the M	-9 -2 -2 -2 11
M the N	15 0 -2 -2 0
M the R	9 -1 -3 0 0
M the T	-13 1 6 -1 -3
M to	-14 10 -6 3 -2
M to O	-1 0 -1 8 0
M to be	-3 11 -1 -1 0
M to the	-7 -1 -2 -2 -1
M which	4 0 0 0 0
M will	-1 21 -1 -6 -2
M will E	-2 -4 0 0 -1
M will R	-6 14 0 0 0
M will S	-3 0 0 0 0
M will be	-3 21 0 -3 -1
M will not	14 -4 0 -2 0
M with	18 -4 -7 21 -3
M with .	-1 0 -1 12 -1
M with N	-2 -1 9 -2 -1
M with it	3 0 -2 0 0
M with our	10 0 -10 0 0
M with the	3 -1 -4 0 0
M would	-3 0 -2 -4 0
M your	-8 -1 -1 -3 -1
M your H	-2 0 0 0 0
M, nobody	76 -35 12 -11 -14
M…#	12 -6 -1 2 -3
M…9	1 3 -9 -12 5
M…:	-2 33 -2 -2 -1
M…A	6 1 -13 4 -7
M…E	22 -15 12 -14 -8
M…F	68 -31 -33 30 -24
M…H	-31 4 29 9 -19
M…M	105 -35 -64 1 -23
M…N	-5 -9 1 -12 -7
M…O	19 -3 -5 -4 -8
M…P	-16 1 -5 -1 -6
M…R	34 18 -23 -8 -16
M…S	-6 7 -2 11 -3
M…T	-12 25 -14 -13 27
M…W	26 -7 1 -12 7
M…X	-25 -2 23 -2 18
M…^	-2 -6 -2 -4 -1
M…because	-26 10 -7 6 -3
M…has	31 -5 20 -5 -2
M…if	-8 -1 -1 -2 -1
M…is	-15 -13 -26 -37 -17
M…it	7 -7 14 -2 -3
M…may	8 -7 -4 0 8
M…not	51 -11 -5 -8 -7
M…our	17 -2 0 -4 -4
M…we	-3 -3 -1 -5 -2
M…will	-5 17 -2 -7 -3
M…would	-1 -3 24 -1 -2
M…you	-20 -2 -3 -3 -2
M…your	-30 -4 1 -12 -7
N	-51 -59 -49 -65 -66
N #	0 -1 -1 -2 -1
N .	-22 -1 -7 -8 -4
N . .	0 3 -1 -1 0
N . by	-5 4 0 0 0
N . does	9 0 -2 0 -1
N . in	-4 -1 -1 -1 0
N . of	-1 0 -2 0 0
N >	-23 -26 -11 -31 -17
N A	-2 0 -5 -1 5
N E	16 0 2 -4 -3
N E R	7 0 0 0 0
N E at	-1 0 0 -2 0
N F	2 -2 -11 1 -3
N F because	5 0 0 0 0
N H	-2 -4 -4 -3 -4
N H is	-3 0 -1 -1 -1
N M	1 10 -10 -12 -1
N M is	1 14 0 -2 0
N N	-3 -9 -5 -6 -4
N O	7 0 -5 26 -3
N O is	-2 -1 -2 19 -2
N P	-1 -1 -2 -1 6
N R	-5 9 -3 13 -1
N R is	-1 11 -1 -1 0
N S	5 0 0 0 0
N T	-4 -15 3 4 -3
N T is	-2 0 9 0 -1
N W	-6 -1 -12 -1 -2
N X	0 3 0 -1 6
N a	-15 -7 -8 -7 -3
N a .	-3 -1 -2 -2 -1
N a E	-6 0 -1 0 0
N a H	-3 -1 -1 0 -1
N a M	3 0 4 -1 0
N a T	-4 -4 -1 -1 0
N a W	0 0 -4 0 0
N and	0 0 14 0 11
N at	-6 -18 -4 3 -4
N at :	0 -5 -1 -1 -1
N at T	-1 -3 -1 -3 0
N at the	-4 -9 -2 6 -3
N because	-11 1 -2 -2 -1
N because R	-4 3 0 0 0
N but	-2 0 0 -1 0
N by	10 -7 -6 -4 -1
N by H	-1 -2 -4 -1 -1
N for	-5 0 -3 9 -4
N for a	-1 -1 -1 5 -1
N for our	0 -1 0 6 0
N has	-2 -1 -2 -5 -2
N has be	-2 -1 -2 -5 -2
N if	0 0 8 0 0
N in	12 -1 1 -1 5
N in H	1 1 -1 -1 13
N in P	0 -1 -2 -1 -1
N in R	-3 -1 -1 -1 -1
N in T	0 -9 0 0 0
N in because	8 0 0 0 0
N in so	-1 6 0 8 -1
N in the	0 10 0 0 0
N in with	0 -2 0 0 0
N is	17 -17 -2 -4 -4
N is E	-2 -13 0 0 0
N is R	1 -1 2 -1 -1
N is W	-2 0 -1 -1 0
N may	8 -4 -2 5 -1
N may be	5 -3 -1 6 0
N may not	4 0 0 0 0
N of	-2 -11 -1 -1 -1
N on	4 -4 -3 2 -1
N on T	-1 -3 -1 -1 -1
N on the	-1 -1 0 -2 0
N so	17 12 -7 7 -8
N so R	-2 -4 0 -1 0
N so at	-1 14 -1 0 0
N so the	15 0 0 20 0
N so you	-7 0 0 0 0
N the	-4 -4 -16 -2 23
N the .	3 -2 -3 -2 -1
N the H	-1 -5 -1 6 -1
N the M	-7 0 -1 0 0
N the N	-7 0 -4 -2 -1
N the T	12 -1 -3 -2 0
N the is	-2 -7 0 -1 0
N the it	0 5 0 0 0
N to	-16 5 -7 7 -3
N to .	-2 -1 -1 5 -1
N to A	-2 0 -2 0 0
N to M	-1 -1 0 8 0
N to P	-5 0 0 0 0
N will	0 -7 0 5 -1
N will be	0 -6 0 5 -1
N with	-2 -1 -1 -1 -1
N you	0 -2 -2 -1 0
N your	17 4 5 -4 -6
N your .	0 0 0 0 -2
N your H	19 6 -2 -1 -1
N…#	-7 -4 -2 -4 -2
N…9	-7 -5 -3 -5 -3
N…:	-8 -10 -3 -3 -2
N…A	-5 1 -13 -1 2
N…E	-8 4 20 -12 17
N…F	27 -4 -8 -12 -10
N…H	3 3 -21 0 1
N…M	20 5 -11 30 -12
N…N	-2 -29 -23 -5 -12
N…O	-5 -3 -8 31 -4
N…P	7 -3 -5 -4 0
N…R	-7 -1 -10 -9 -7
N…S	6 -6 -5 1 -2
N…T	-8 7 -6 -7 -16
N…W	15 -5 -11 2 9
N…X	1 -3 10 3 1
N…^	2 -1 -2 -3 -2
N…because	3 -4 2 -6 -4
N…has	11 -3 13 -4 -4
N…if	-1 -1 3 -1 -1
N…is	12 2 9 4 -12
N…it	-2 7 -2 -1 -3
N…may	9 -6 -5 2 9
N…not	8 -2 11 -4 -3
N…our	5 -2 -2 5 -1
N…we	-4 -3 -2 -2 -2
N…will	-2 -23 -3 2 -2
N…would	-1 -3 8 -1 -1
N…you	-11 -11 6 -3 -2
N…your	17 1 4 1 -8
O	6 -46 -12 86 -23
O .	11 -4 -11 22 -4
O . .	-3 0 -5 0 -1
O . O	-1 0 0 3 0
O . by	20 0 -2 -1 0
O >	-36 -25 -22 64 -23
O A	-20 -3 -1 10 0
O E	-2 -1 -1 6 -2
O F	-3 0 0 4 -1
O F O	-11 0 0 0 0
O H	-23 -1 -2 -7 -1
O H is	-5 0 0 -4 0
O M	21 -2 -5 -11 -3
O M F	4 0 -1 5 0
O M is	7 -1 -1 -5 -1
O M on	11 0 0 -11 0
O N	-5 -2 -2 22 -2
O O	-29 -15 -14 59 -16
O O .	-1 0 -2 -7 0
O O O	-2 -1 -2 2 -2
O O has	-3 -1 -1 3 -1
O O is	-4 -2 0 2 -1
O O of	-3 -1 -1 5 -6
O R	-3 -1 4 0 -1
O T	-1 5 4 2 -1
O W	-5 0 0 9 -1
O W F	-5 0 0 9 -1
O X	0 6 -1 -6 2
O a	6 0 7 23 -1
O a O	-1 0 -1 16 -1
O and	7 -3 -2 10 -1
O and O	12 -2 -2 4 0
O and the	-4 0 0 7 0
O at	0 -1 0 10 0
O because	-8 -1 -4 -3 -1
O because O	-3 0 -2 2 0
O because R	-5 -1 0 -6 0
O because is	-1 0 -2 1 0
O by	-8 2 0 1 -1
O by a	-2 0 -1 2 0
O by the	-6 3 2 -1 0
O for	-1 0 -1 2 -1
O for your	-1 0 0 2 0
O has	-5 -7 -1 12 -2
O has be	-5 -7 -1 12 -2
O in	0 -4 -2 9 -1
O in the	9 0 0 10 0
O is	5 -8 -6 46 -6
O is .	7 -1 0 5 0
O is F	7 -2 0 8 -1
O is O	-2 -3 -1 11 -1
O is be	-5 -2 -2 4 -1
O may	0 -1 0 2 0
O of	-2 -3 1 25 -7
O of .	0 0 0 11 0
O of O	-1 -2 0 5 -2
O of the	-2 0 -2 3 -4
O on	18 0 -2 -6 0
O on the	14 0 -1 -3 0
O the	-8 -3 2 29 -2
O the E	-2 -1 -2 20 0
O the H	4 0 0 0 0
O the O	-4 -2 -1 2 0
O the a	-1 0 1 2 0
O the because	-2 -1 -1 -3 0
O to	8 -4 -4 2 -2
O to O	-1 -2 0 2 -1
O to the	19 -1 -3 -3 0
O which	3 0 -17 -3 0
O will	-2 -7 -1 -4 -1
O will be	-2 -4 0 -3 -1
O with	2 -1 -1 -2 -1
O, nobody	-19 -25 -32 65 -32
O…9	-3 -1 -1 -4 -1
O…A	-14 -4 -2 14 -2
O…E	26 -2 -4 15 -4
O…F	-9 -4 -5 27 -6
O…H	-9 -4 4 15 1
O…M	58 -3 -14 -7 -9
O…N	2 -7 1 18 -3
O…O	-34 -22 -25 122 -22
O…P	2 0 -2 4 3
O…R	-15 -11 -8 14 -2
O…S	2 -1 -1 8 -1
O…T	-7 -8 5 23 -3
O…W	3 -1 2 14 -3
O…X	-2 5 -4 0 -1
O…^	0 0 0 6 0
O…because	9 -4 -7 2 -2
O…has	0 -7 3 24 -2
O…is	-2 -9 -2 20 -9
O…it	-1 -1 -6 -1 0
O…may	11 -2 -1 -3 -1
O…not	11 0 -1 -2 -1
O…our	8 0 -1 6 -1
O…we	1 -1 0 4 0
O…will	1 -7 -1 -6 -1
O…would	-1 0 -1 -2 0
O…your	-3 0 -1 6 7
P	-42 -56 36 -42 -13
P .	-3 -1 3 -2 -2
P >	-25 -6 -1 -10 -5
P E	-11 -5 2 -3 -2
P E the	-1 -1 5 0 0
P F	6 0 4 -1 -1
P M	0 0 -1 0 -2
P N	4 -1 25 2 9
P O	0 -3 -1 -2 -1
P P	8 -1 4 -2 11
P P can	0 0 -1 0 10
P R	5 -2 -4 -1 -1
P T	-12 -7 6 -1 -2
P W	-1 -1 12 -2 -2
P W the	-3 0 5 -1 -1
P X	8 -1 5 -2 0
P a	3 0 -1 0 -1
P at	-1 0 -2 0 0
P be	-1 -1 -1 -1 -3
P because	8 0 7 -1 -1
P can	-2 -1 -4 -1 9
P can N	-1 -1 -2 -1 9
P for	-1 -1 -2 0 -2
P has	7 -2 -8 1 -7
P in	6 5 -5 -1 -2
P in the	-3 6 -5 -1 -1
P is	-9 -2 -8 -4 -7
P is N	0 0 -2 -1 -2
P may	-2 0 -3 -2 -1
P may E	0 0 -2 -1 0
P not	-2 -1 -1 -1 -2
P not N	-2 0 -3 0 -1
P so	0 -13 0 0 -1
P the	-1 -1 4 -1 -5
P the the	0 -1 -1 0 -3
P they	-4 -4 13 -3 -2
P they N	-2 -1 7 -2 -1
P will	0 -1 -5 -2 6
P will E	-2 0 0 0 -1
P will has	0 -4 0 -1 7
P would	-2 -4 -7 -4 -2
P…A	-3 -1 -7 -3 -2
P…E	-7 -5 -5 -3 -13
P…F	2 -3 20 -4 -4
P…H	-5 0 -10 -6 -5
P…M	-4 -1 4 3 -4
P…N	6 -6 11 -3 8
P…O	-2 0 -7 3 -1
P…P	6 -2 3 -5 3
P…R	12 -20 6 -3 -6
P…S	-6 -1 -13 -4 -2
P…T	-18 -17 29 -5 -7
P…W	-7 -1 27 -2 -3
P…X	-3 -3 3 -3 -5
P…because	11 -6 2 -5 -7
P…has	7 -6 -15 -2 -3
P…if	-2 0 -2 -1 -1
P…is	-12 -3 7 0 -11
P…it	10 -2 -1 0 -4
P…may	-3 -1 -4 -3 -2
P…not	-2 -2 -3 -3 -3
P…our	5 -1 -4 -1 -1
P…we	0 0 -3 0 -1
P…will	-3 -3 -8 -3 5
P…would	-2 -5 -8 -5 -2
P…you	-1 -1 -5 -1 -3
P…your	-2 -5 -4 -2 -4
R	-22 16 -21 -20 -45
R .	16 -4 1 3 -2
R . and	0 -1 2 0 0
R >	7 -27 -21 -34 -14
R A	4 10 -4 0 0
R E	-5 0 -5 -2 -3
R E by	-5 5 0 -1 0
R F	20 -3 -15 32 9
R H	33 -3 -3 2 -1
R M	-25 10 4 1 -1
R M at	-10 -11 0 0 0
R M is	-10 -4 8 -2 0
R M the	-10 1 -2 0 0
R M will	0 4 0 0 0
R N	15 -16 -4 -2 -2
R N at	0 -4 0 0 0
R O	5 6 -3 -1 -1
R R	13 -33 1 -7 -6
R R H	0 -2 -1 -1 0
R R T	-1 3 -3 0 0
R R a	-2 0 -1 0 0
R R by	0 -5 0 0 0
R R in	-1 3 0 0 0
R R of	2 -1 0 -1 -1
R R the	0 -2 0 0 0
R T	-30 -9 -4 -9 -7
R T T	0 20 -1 0 0
R T a	-4 -19 -2 -1 0
R T at	0 2 -1 0 -1
R T of	0 6 0 -1 -1
R W	0 -1 3 0 0
R W and	0 -1 -6 0 0
R X	1 -6 -4 -2 20
R a	-10 5 1 -3 -2
R a .	-4 0 0 0 0
R a F	4 0 2 -1 0
R a H	0 -3 0 0 0
R a M	-8 0 3 0 0
R a T	-2 9 -2 -1 0
R and	7 -7 -1 1 -4
R at	-10 16 -5 -5 -3
R at :	-1 -15 -1 -1 -1
R at T	-4 6 -1 -1 -1
R at a	-2 -2 -2 -1 0
R at the	-1 10 0 0 0
R because	-7 -1 -4 -3 -4
R because R	-1 -1 -1 0 -3
R because T	0 -3 0 -1 0
R because the	-3 3 0 0 0
R by	-5 21 1 -7 -4
R by :	0 -18 0 -1 0
R by T	-1 11 -2 -3 -2
R by a	-3 10 6 0 0
R by the	1 -8 -2 -1 0
R for	0 -16 -1 0 -1
R for 9	0 -8 -1 0 -1
R has	-2 0 2 -2 0
R in	1 40 -4 -5 -2
R in T	-3 13 0 3 0
R in a	-1 2 0 -7 -1
R in the	12 8 -3 -1 0
R is	-25 36 -5 -6 -4
R is E	-2 14 -1 -2 -2
R is F	-4 -1 0 -1 0
R is T	-1 13 -1 -1 0
R is in	-1 -7 0 0 -1
R is not	-5 -2 -1 -1 0
R it	-4 -4 -5 -2 -1
R it R	-1 0 -6 -2 0
R not	0 3 -1 0 0
R of	-7 -3 -2 9 18
R of M	3 -1 0 -2 9
R of the	-11 -1 0 9 -2
R on	-15 -13 7 -2 -2
R on a	0 -10 0 0 0
R on the	-4 0 8 0 0
R our	13 -1 5 -6 0
R our M	2 0 7 0 0
R so	-6 12 -3 -7 -6
R so E	0 0 -2 0 0
R so T	-1 4 -1 -2 -2
R so at	0 4 0 0 -1
R so by	0 4 0 0 0
R so the	0 6 0 0 0
R the	-22 2 11 -8 -6
R the .	-2 -1 -1 -1 0
R the F	-26 0 4 -1 0
R the H	-1 -3 3 0 0
R the M	-1 -5 9 -2 -1
R the R	-10 3 -1 -1 -1
R the T	-1 6 -1 -1 -1
R the will	0 -2 0 0 -1
R to	15 -1 -12 1 -4
R to #	-8 -2 -1 -3 -1
R to E	16 0 -1 0 0
R to M	-9 -4 -1 -4 -1
R to N	0 3 0 -1 0
R to O	0 -2 0 9 0
R to R	-4 0 0 -2 0
R to T	5 3 0 0 0
R to a	8 -13 -3 -2 -1
R to the	9 -2 -5 5 0
R to your	-2 4 0 0 0
R will	-1 15 0 -1 0
R will be	0 4 0 0 0
R with	-5 -7 -3 -2 -2
R with .	-2 0 0 0 0
R with the	-2 0 -1 0 0
R your	7 -2 -2 -1 0
R your H	9 -1 -1 0 0
R&T	4 23 1 -19 -26
R, nobody	1 36 -29 -9 -17
R…#	-15 -8 -1 -4 -1
R…9	-7 6 -3 -5 -4
R…:	-10 -6 -3 -7 -6
R…A	22 16 -2 0 9
R…E	3 30 11 0 4
R…F	22 -2 -1 36 7
R…H	13 15 -14 -1 -6
R…M	14 -25 3 -12 1
R…N	12 5 3 -5 -4
R…O	8 4 -3 12 -3
R…P	6 2 -2 -1 -3
R…R	-11 -5 -13 -17 -13
R…S	-1 -4 -2 -3 0
R…T	-28 64 -27 -28 -10
R…W	11 -8 3 -5 -1
R…X	-7 2 -4 -5 20
R…^	-1 -4 0 0 -1
R…because	-17 -3 -4 -5 -5
R…has	11 -3 0 -4 -1
R…if	-6 -4 0 0 0
R…is	7 31 7 -13 -9
R…it	13 1 -5 -3 -4
R…may	-1 -1 -2 -2 -1
R…not	4 4 2 -4 -3
R…our	11 -2 3 -6 -1
R…we	-7 -13 5 8 -1
R…will	-3 -2 -1 8 -2
R…would	-1 2 -1 0 0
R…you	-3 -7 -1 -1 -2
R…your	5 1 -3 -2 11
S	-41 -51 -33 -19 -41
S .	-2 3 -6 -3 -1
S . M	0 0 -3 0 0
S 9	-2 -1 -1 -1 -4
S >	6 -8 -5 -9 -9
S A	10 0 9 -3 0
S E	0 -11 0 -1 0
S F	2 0 -4 -1 -1
S H	-3 0 -4 0 0
S M	25 -2 -4 -2 -1
S M is	2 0 0 0 0
S N	0 -1 -2 -2 -1
S O	-6 0 0 13 0
S S	-2 0 -2 0 0
S T	-3 -14 -2 -3 -1
S W	7 0 -3 0 0
S a	5 -1 -1 0 0
S a F	5 -1 0 0 0
S at	4 -6 -2 -4 -1
S at :	-1 -2 -1 -2 -1
S at T	0 -4 -1 0 0
S by	-4 -3 -3 -1 -1
S does	-4 0 9 0 0
S does not	-4 0 9 0 0
S for	-2 2 -3 -4 -3
S in	-4 -3 -2 -3 -1
S is	-12 -3 1 -4 -1
S is N	-11 0 0 -1 0
S our	-3 -1 5 -2 -3
S so	0 -6 -2 -1 0
S the	-7 -2 -6 8 -1
S the W	0 0 -2 0 0
S the is	-1 0 -1 -3 0
S to	3 3 -3 -6 -2
S to E	-2 -1 -1 -1 0
S to N	0 -2 0 -1 0
S to P	0 0 -2 0 0
S to our	1 0 -2 -1 0
S to the	7 0 0 -1 0
S to your	-1 0 4 -1 0
S which	0 -4 0 -1 -3
S will	0 -7 0 0 0
S will be	0 -7 0 0 0
S you	0 -4 -1 -1 -1
S you R	0 -8 -1 0 0
S you by	0 4 0 -1 0
S your	0 0 -2 -1 -1
S, nobody	-17 -25 6 -6 -15
S…9	0 -3 -2 -2 -5
S…:	-2 -7 -2 -5 -2
S…A	-4 -3 10 -4 -1
S…E	2 -8 -5 -2 -6
S…F	0 -1 2 12 -1
S…H	3 12 -9 2 -2
S…M	25 -3 -12 11 -2
S…N	16 -7 -8 -6 -2
S…O	-8 -1 5 9 0
S…P	3 -1 -5 4 -1
S…R	-2 7 5 -8 -2
S…S	-3 -4 -5 -9 -4
S…T	-7 -32 -6 -10 -3
S…W	-5 -1 -12 -4 -1
S…X	-2 -1 8 -2 -7
S…because	1 5 8 3 0
S…has	-1 -1 -1 0 -3
S…if	-1 -4 -3 -4 -5
S…is	-15 -7 1 -12 -6
S…it	-2 -2 -2 -3 -1
S…may	-4 0 -1 8 -1
S…not	0 -5 6 -2 -1
S…our	-7 -2 2 -3 -4
S…we	-1 -1 0 -1 -3
S…will	2 -4 -1 -3 -1
S…you	-1 4 -5 -2 -2
S…your	-3 -2 -1 -4 -5
T	-47 7 5 -37 -34
T .	-5 -6 -5 15 -2
T 9	-1 -3 0 -1 -1
T >	-69 50 -48 -23 -3
T A	-4 -10 13 -13 8
T A may	4 0 -2 -2 0
T A the	0 -6 -1 0 12
T E	10 26 2 -5 -3
T E T	-1 13 0 -2 0
T E of	-1 -6 0 0 0
T F	-6 -5 1 -2 0
T H	30 -1 -7 -5 -3
T H T	-2 -3 -2 0 0
T H W	-3 0 4 0 0
T H is	16 -2 -1 0 0
T M	17 -14 1 -15 8
T M M	4 0 -1 0 0
T M of	2 -1 -2 0 -1
T N	16 -15 -3 13 -2
T N so	21 0 0 20 0
T N the	0 -2 0 -1 0
T O	-1 -8 3 -4 0
T P	-16 5 25 -1 -1
T R	-3 20 -7 -6 -1
T S	5 -6 -3 2 -2
T T	-11 11 -11 -11 -8
T T M	7 -4 0 0 0
T T T	-3 22 -1 -3 -1
T T and	0 2 0 0 -1
T T has	-1 -5 -1 -3 -1
T T to	0 1 -3 -1 0
T T we	2 3 0 5 0
T W	-6 -4 0 -1 -1
T X	9 12 21 -4 4
T a	1 1 3 22 -3
T a .	14 0 2 0 0
T a M	-2 -1 6 0 0
T a T	-4 -3 -4 25 -2
T a W	-1 0 2 0 0
T and	-10 19 -2 -4 -4
T and F	0 -2 0 0 0
T and it	0 5 0 0 0
T and so	0 6 0 0 0
T and we	0 2 0 0 -1
T at	-8 0 -6 -5 -2
T at :	-1 -10 -3 -2 -1
T at T	-5 9 -2 -2 -1
T at the	-1 4 0 -1 0
T because	-13 -10 -5 -3 -2
T because E	-1 -11 -3 -1 -1
T because we	0 8 0 0 -1
T by	-2 -21 3 -1 0
T by :	0 -10 0 0 0
T by T	0 -9 0 0 0
T for	-1 8 -2 -1 2
T for the	0 7 -1 -1 -1
T has	-3 -7 -2 -4 -2
T has not	-1 -5 -1 -3 -1
T if	2 -3 0 -1 0
T in	-3 -8 6 0 -1
T in T	0 -5 0 2 0
T in the	-2 -2 12 -1 -1
T is	-2 -3 7 14 -4
T is F	-2 0 -1 -1 0
T is N	-7 -1 0 -5 -1
T is T	15 0 0 17 0
T of	17 9 -3 -5 -2
T of .	15 -1 0 -2 0
T of A	0 5 0 -1 0
T of T	-1 11 -1 -1 -1
T of the	-8 -6 -1 -1 -1
T on	-7 -6 -2 -5 -3
T on T	-3 -8 -2 -2 -1
T our	-1 -1 4 -1 0
T our a	0 -1 3 -1 0
T so	-3 11 -4 -4 -13
T so E	0 -4 -1 -1 0
T so T	0 -5 0 -1 0
T the	13 -8 -4 -3 -2
T the .	-2 0 0 0 0
T the H	7 -1 -3 -1 0
T the M	17 -1 -1 0 0
T the T	-1 -6 0 -1 0
T to	-18 -9 11 5 -2
T to R	-2 -6 -4 8 -1
T to T	-2 -1 0 -1 0
T to the	-6 0 7 0 0
T we	2 -1 0 5 0
T we will	-1 2 0 0 0
T will	-1 -22 -2 -2 -1
T will be	0 -25 -1 -1 0
T with	-3 -2 -1 -2 4
T you	-2 9 -3 0 0
T, nobody	-28 59 -35 -10 -8
T…9	-2 4 -2 -3 -1
T…:	-3 -30 -5 -7 -3
T…A	7 -7 19 -16 7
T…E	9 -23 -12 -18 -11
T…F	6 -11 38 0 -3
T…H	21 0 8 -3 -6
T…M	23 -10 25 22 3
T…N	0 -13 2 -1 -7
T…O	4 -4 4 -6 -1
T…P	-5 -2 19 3 -2
T…R	1 -6 -9 -3 -4
T…S	5 -13 -8 5 -2
T…T	6 -2 -24 13 -11
T…W	-24 -6 15 -2 -4
T…X	-6 10 5 -2 5
T…^	1 -2 -1 4 -1
T…because	-5 -13 3 1 -3
T…has	2 -9 -3 -5 -2
T…if	0 -9 -1 -2 -1
T…is	14 -16 -2 -1 -9
T…it	0 17 -3 -3 -2
T…may	0 -2 -2 -3 -1
T…not	5 -11 -3 -4 -3
T…our	8 -1 3 -1 -1
T…we	1 5 -2 1 -4
T…will	-4 -38 -2 -4 -2
T…would	-1 5 -1 -1 0
T…you	-12 7 -4 -1 -2
T…your	-2 4 6 -3 -1
W	16 -46 66 -32 -35
W .	-15 -1 23 -1 -2
W >	-5 -10 6 -4 4
W A	-8 -1 9 -1 -1
W E	-10 -7 11 5 -3
W E by	-2 -4 15 0 0
W F	-4 0 0 6 -1
W H	-7 -1 0 -1 -1
W H M	7 0 2 0 0
W M	-3 0 6 -2 -1
W N	-3 -1 14 0 -1
W O	0 0 6 1 0
W P	-5 0 5 -1 -2
W R	-4 -6 4 -6 -2
W R a	-4 0 4 -1 0
W R the	-1 0 5 0 0
W R to	-9 -3 -3 -3 -1
W S	-13 0 4 -1 0
W T	18 -3 20 -2 -2
W W	-4 0 8 0 0
W X	-1 -1 -6 -1 -3
W a	3 0 0 -1 -1
W a M	-2 0 -2 0 0
W and	-1 -2 -7 -1 -1
W at	-2 -2 -4 -1 -1
W at the	-1 -1 2 -1 -1
W because	18 -2 -6 -2 0
W because of	3 0 -6 -1 0
W because the	11 0 0 0 0
W but	10 0 0 0 0
W by	-7 -3 6 -2 0
W for	-4 0 18 -1 0
W for the	-4 0 18 -1 0
W has	-4 0 -1 0 0
W if	0 0 -6 0 0
W in	44 -2 -7 -3 -1
W in a	-2 0 -1 0 0
W on	-5 0 -2 -1 -1
W on the	-6 0 -1 0 0
W on your	-6 0 0 0 0
W our	0 0 4 0 -1
W please	0 0 -2 -1 -2
W please E	0 0 -2 -1 -2
W the	-10 -1 23 -7 -2
W the .	-3 0 9 0 0
W the H	0 0 3 0 -1
W the M	-1 0 4 0 -2
W the T	-2 0 -1 0 3
W the W	-1 0 2 -1 -1
W to	-6 -1 9 7 0
W to N	0 0 5 7 0
W, nobody	-7 -18 8 -19 -7
W…#	-13 -2 -4 -3 -1
W…9	-6 0 -3 0 0
W…A	-15 -9 20 -3 -4
W…E	-11 -7 14 -2 -4
W…F	-25 -1 17 3 -3
W…H	-6 -5 24 7 -6
W…M	-15 -2 3 -3 -6
W…N	-24 -1 24 5 -1
W…O	3 -1 8 -4 -1
W…P	-4 0 14 -1 -1
W…R	4 -8 9 -7 -3
W…S	-5 -1 10 -2 -1
W…T	31 -13 18 -4 -1
W…W	-6 -3 29 -2 -2
W…X	-5 -1 -4 -1 -2
W…because	17 -2 -7 0 0
W…has	4 0 -5 -3 0
W…if	0 0 -6 0 0
W…is	5 -1 -2 1 -1
W…it	8 -1 -6 -1 -1
W…not	-6 0 2 0 0
W…our	9 -1 8 -2 -3
W…your	-7 -1 11 -2 -1
X	-15 -17 14 -24 75
X .	0 -1 -2 -1 0
X >	-13 -7 0 -14 27
X E	-2 0 -2 -3 2
X E is	0 0 0 0 -2
X E the	0 6 0 0 -1
X F	-19 -1 1 -3 33
X F has	-1 0 -5 0 7
X H	-1 -1 1 -1 2
X H of	-1 0 -1 0 6
X N	-3 -3 -5 -2 16
X O	-2 0 -1 7 -4
X R	-9 2 5 -2 15
X R so	0 9 0 0 -1
X S	0 -1 -1 -1 -2
X T	-4 -9 -5 -3 1
X W	0 -1 -2 -1 0
X X	-9 -7 -6 -4 45
X X F	-3 0 -2 -1 8
X a	22 0 -1 0 -3
X and	-15 -2 -9 -1 15
X and X	-14 -1 -1 0 11
X at	-3 -3 -1 -2 15
X at the	-3 -1 -1 -2 17
X because	-4 0 1 -1 -2
X by	0 0 -4 5 -2
X by the	0 0 -2 0 1
X for	-6 -14 -4 -2 28
X for a	-1 -8 -1 -1 2
X for the	-3 0 -1 -1 8
X in	-11 -4 -5 10 1
X in the	-11 -1 -1 -2 2
X is	-9 -1 -1 15 19
X is be	-2 -1 0 14 -4
X of	11 12 -4 -1 -12
X so	-1 -2 -2 -1 10
X so X	-1 -1 -2 -1 11
X the	-4 -5 2 -4 -2
X the H	-5 -3 4 0 -2
X the T	9 -1 -2 0 -2
X the you	-2 -1 -1 -1 -5
X to	-2 -4 6 -1 1
X will	0 7 0 -5 -1
X will be	0 7 0 -5 -1
X, nobody	-34 -9 -9 -9 52
X…9	-1 -8 -1 0 -2
X…A	7 -7 -6 -1 17
X…E	7 6 -6 -5 -3
X…F	-18 -2 0 4 21
X…H	-5 0 -4 4 16
X…M	27 -5 -12 -9 17
X…N	-7 -6 -8 -6 33
X…O	-5 5 -4 4 2
X…P	9 -2 -2 -2 12
X…R	13 3 4 -8 10
X…S	-3 -1 5 -2 -3
X…T	13 0 -1 -8 -2
X…W	10 -2 -5 4 10
X…X	-39 -3 -16 -1 97
X…because	-5 -2 -1 -1 -8
X…has	-9 -4 -2 -4 18
X…is	2 -3 -11 10 22
X…it	8 3 0 -2 -5
X…may	-2 0 -1 -3 8
X…not	-1 -1 -1 0 -3
X…our	-1 -5 -1 -6 4
X…we	-1 -1 -1 -1 2
X…will	-1 13 0 -5 6
X…would	-1 -3 4 -1 -2
X…you	-3 -4 -3 -2 -9
X…your	-2 -1 -1 -2 5
^	-12 -19 -22 -24 -10
^ .	1 -1 -1 -3 -1
^ 9	2 -6 -4 -4 -4
^ >	-2 -1 -1 -2 -2
^ A	0 -1 -3 0 -1
^ F	-12 -3 -3 -6 -4
^ M	-4 -2 -2 -3 -2
^ and	-8 -2 -2 -9 -3
^ and ^	-4 -1 -1 -9 -3
^ has	-3 -1 -3 -3 -2
^ is	11 -1 -2 -8 7
^ is F	7 -1 -2 -1 8
^, nobody	-15 -14 -15 -17 -14
^…9	2 -6 -4 -4 -4
^…A	0 -1 -3 0 -1
^…E	-6 -4 -5 -3 -3
^…F	-2 -3 -4 -6 4
^…H	-3 -1 -3 -1 -1
^…M	-3 -4 -3 -6 -4
^…N	-3 -4 -4 -2 -3
^…O	-2 0 0 -1 -1
^…R	-3 -1 -3 0 10
^…S	-3 -1 -2 -5 -3
^…T	-5 -1 -2 0 0
^…W	-3 -1 -5 0 0
^…^	-7 -1 -4 -9 -4
^…has	-3 -1 -3 -3 -2
^…is	6 -3 -4 -11 5
^…not	-2 0 -2 -2 -1
a	4 -31 -17 -30 -38
a .	11 -6 11 -5 -11
a . .	39 -1 -3 -2 -1
a . A	-1 0 5 -1 0
a . F	18 0 -4 -1 -1
a . H	-1 -1 3 0 0
a . M	-6 -1 4 -2 -1
a . R	-11 2 0 -1 0
a . W	10 0 -5 0 0
a . has	1 -1 -3 -2 -1
a . is	-1 -2 -8 3 -1
a . of	3 0 9 -1 0
a . on	-2 0 0 0 0
a . the	-9 0 0 0 0
a . with	-3 0 0 -1 0
a >	-14 -7 1 -3 -2
a A	-9 -13 20 -13 1
a A .	-9 0 13 -1 -1
a A F	-2 0 5 -1 0
a A W	-5 0 5 -1 -1
a A is	-1 0 -3 -1 0
a A may	-1 0 -4 -1 -1
a A of	-2 0 -2 -1 10
a A will	-1 -4 -5 -1 -1
a E	19 10 1 -16 -17
a E A	3 -2 -4 0 0
a E E	-9 11 11 -1 -2
a E M	7 0 -2 -2 -1
a E O	-1 0 -1 -5 0
a E S	-1 0 3 0 0
a E T	0 -3 0 -1 -1
a E the	4 -1 0 0 0
a E to	3 0 0 -3 0
a E with	6 -1 -2 -1 -3
a F	-4 -7 15 16 -5
a F .	3 0 -1 5 0
a F E	-2 0 5 -1 0
a F H	12 0 -2 -1 0
a F M	-8 0 1 -6 -1
a F S	0 0 -1 -2 0
a F in	11 -5 -3 -1 -1
a F of	-8 0 0 -1 -1
a H	-18 -7 -20 8 -12
a H .	6 -1 -7 -1 -1
a H by	0 5 0 0 0
a H in	-9 0 9 0 0
a H is	0 -3 -1 9 -1
a H may	-1 0 -2 2 -1
a H of	0 0 -1 6 -1
a M	42 -9 -30 -22 -19
a M .	-10 0 0 0 0
a M E	29 -3 -1 -1 -1
a M F	7 0 -8 -4 -1
a M H	7 0 -1 -1 0
a M M	11 -1 -1 -2 -1
a M N	-1 -1 -7 0 0
a M R	10 0 0 0 -2
a M W	-7 0 -5 0 0
a M and	2 0 -1 0 0
a M at	6 -1 -1 0 0
a M by	-2 -1 -1 0 0
a M has	11 0 -2 -1 -1
a M in	22 -3 -1 -1 -1
a M is	-2 5 -1 -2 -2
a M may	-2 0 0 0 0
a M of	-8 0 -3 -2 -1
a M on	4 0 0 -1 0
a M the	-6 -1 6 -1 -3
a N	2 -12 -13 -11 -3
a N .	-3 0 -3 0 0
a N M	1 0 -2 -1 0
a N of	0 -11 0 -1 0
a O	2 -10 -4 19 -6
a O O	-1 -2 0 1 -1
a O has	0 -4 0 4 0
a P	-12 -1 25 -4 -4
a P T	-8 0 12 0 0
a P W	-2 0 7 -1 -1
a R	-13 4 -8 0 -3
a R H	0 4 0 0 0
a R M	-4 0 0 0 0
a R R	2 3 0 -1 0
a R T	0 -10 -1 0 0
a R is	-2 -1 -2 0 0
a R the	0 -7 0 -1 0
a R to	-2 3 -1 5 0
a S	27 -1 -8 2 -1
a S F	-5 0 -2 -1 -1
a S the	-1 0 0 -3 0
a T	-28 7 -7 10 -10
a T E	-2 6 -1 0 0
a T H	0 -3 0 0 0
a T M	-11 -1 11 0 0
a T N	-1 -4 -1 -1 0
a T T	-1 -3 -1 -2 -1
a T W	-2 -1 0 0 0
a T and	0 6 0 -1 -1
a T at	-1 -2 -1 -1 0
a T to	0 -4 -1 -1 -1
a W	6 -2 10 7 -2
a W A	-3 0 2 0 0
a W M	0 0 2 0 0
a W by	-4 -1 6 -1 0
a W if	0 0 -4 0 0
a W in	9 0 -1 0 0
a X	1 4 3 -6 22
a X F	-1 0 -4 -1 13
a X H	1 0 -1 0 -3
a X X	-3 -1 -2 -1 16
a X for	-3 -2 -1 -1 10
a X of	-3 13 0 0 -8
a ^	7 -1 -1 -1 9
a ^ is	7 -1 -1 -1 9
a be	-1 18 0 0 0
a in	-6 -1 -1 -1 -1
a in the	-3 0 0 0 0
a is	-7 -1 0 -3 -1
a of	22 -3 -3 -2 -2
a of our	4 -2 2 -4 0
a of the	16 0 -3 2 -1
a of you	2 -1 -1 0 0
alarm	-13 -9 -10 -9 70
alarm+audience	0 -6 -2 -1 20
alarm+effect	0 0 -2 -1 11
alarm+trouble	-1 0 -5 -2 15
allowed	40 -25 -30 -4 -14
allowed+audience	-26 -8 -8 -6 -6
allowed+avoid	11 -2 0 5 0
allowed+blames_last	13 -1 7 -1 -1
allowed+blames_next	3 0 0 0 0
allowed+effect	-22 -11 -5 -9 -10
allowed+future	-1 -3 0 -1 -1
allowed+mended	-1 -2 0 -1 0
allowed+modal	-7 -4 -2 -5 -2
allowed+over	7 -1 -2 -1 0
allowed+technical	-3 0 -2 -7 0
allowed+telling	16 -1 -3 -2 -3
allowed+trouble	8 -2 -5 -6 -4
allowed+wrongdoing	7 0 -3 0 0
and	-26 -3 -35 -19 6
and .	21 1 -3 2 -3
and . is	4 0 0 -1 -1
and :	-4 -1 -1 -1 -1
and A	-2 0 -3 0 0
and E	-3 -2 -7 -1 6
and F	-9 -2 6 -3 -2
and F it	0 0 2 0 0
and F the	1 0 3 -1 -1
and H	-1 -1 -2 0 0
and M	-3 -4 0 -2 -1
and M is	3 -1 0 -1 0
and N	-8 -3 1 -7 5
and O	11 -2 -2 6 -1
and R	2 -11 -9 -1 -1
and R at	0 -10 -1 0 0
and R it	0 0 -6 0 0
and S	-1 -2 -1 -1 -1
and T	-1 15 -2 -2 -2
and W	1 0 5 -3 0
and X	-5 -2 -2 -1 28
and X R	1 0 -1 0 10
and ^	-5 -5 -1 -9 -3
and ^ is	-1 0 0 -6 -1
and a	-2 -4 -8 -1 -1
and a .	0 0 -7 0 0
and does	0 0 10 0 0
and does not	0 0 10 0 0
and is	-13 -2 0 0 -3
and is E	-1 0 0 0 -2
and is O	-10 0 0 1 0
and it	-1 5 -1 -1 3
and it is	-1 0 -1 0 3
and so	0 5 0 -1 0
and the	-4 3 -13 5 -2
and the F	-2 0 -1 6 0
and the H	-5 -1 0 0 0
and we	-4 0 -1 -2 -5
and we is	-2 -3 -1 -2 -4
and you	0 3 -1 -1 -1
and you .	0 -2 -1 0 -1
and you can	0 11 0 0 0
at	-36 12 -42 -24 -17
at .	2 6 -2 0 0
at . .	0 7 -1 0 0
at 9	-7 10 -3 -2 -1
at :	1 -27 -7 -9 -6
at : T	0 -15 0 0 0
at : and	-1 -10 -1 -1 0
at >	-3 -1 -1 -1 -1
at A	-1 6 0 0 0
at E	15 -7 -6 2 -1
at E N	3 0 0 -1 0
at F	-6 0 14 -1 0
at H	-6 5 0 -3 -2
at M	-4 -1 -1 -3 -1
at M .	-10 -1 -1 -3 -1
at M 9	7 0 0 -1 0
at O	0 0 0 8 0
at R	5 -18 -8 -2 -2
at T	5 -10 -18 -2 -6
at T T	0 2 -1 0 0
at T so	0 -2 0 0 0
at W	-6 0 14 -1 0
at a	0 -7 -8 -3 -1
at a T	0 -3 0 0 0
at it	9 2 -2 0 -2
at it is	9 4 0 0 -2
at our	-18 -1 8 -1 0
at the	-15 29 -11 -3 7
at the .	10 13 -1 -5 -2
at the H	-7 6 -3 -2 -3
at the M	-8 -3 -3 -2 2
at the T	-8 15 -2 0 -2
at you	-1 2 -1 -2 0
at your	-4 -2 -1 -1 -1
audience	-64 -39 -34 -20 -25
audience+avoid	-3 -2 -2 22 -1
audience+blame	-1 0 9 0 0
audience+blames_last	6 -1 8 -1 -1
audience+blames_next	19 0 2 -1 -1
audience+doubt	0 0 0 -1 10
audience+effect	-4 10 -15 -8 2
audience+future	-3 14 -13 7 7
audience+mended	-8 6 -3 -2 -1
audience+modal	6 -9 -19 5 3
audience+over	-1 -14 0 0 -2
audience+passive	-2 0 -2 12 0
audience+person	0 6 -4 0 -1
audience+technical	-1 -4 4 11 -2
audience+telling	7 3 -6 -8 -8
audience+trouble	-8 7 13 9 19
audience+trying	7 -2 -1 4 -3
audience+when	-2 12 -2 -4 9
audience+wrongdoing	6 -1 7 -2 -2
avoid	-23 -17 -16 129 -19
avoid+cause	-3 -1 -1 3 0
avoid+effect	-14 -4 -3 66 -3
avoid+future	22 4 0 6 -1
avoid+mended	-1 -1 0 6 0
avoid+modal	-1 0 0 8 0
avoid+passive	-2 -2 -1 -10 -1
avoid+technical	8 -1 0 -8 0
avoid+telling	7 0 -1 9 0
avoid+trouble	-17 -3 -5 60 -5
avoid+trying	-3 0 0 13 0
be	-1 27 -49 14 -43
be .	7 14 -7 -2 -2
be . R	0 2 0 0 0
be . by	9 0 -1 0 0
be A	0 -3 -2 0 0
be E	-5 13 -5 24 -7
be E by	0 7 -1 -2 -1
be E in	0 -2 -1 0 0
be E the	-1 -2 -1 16 0
be F	5 -8 -6 4 -3
be F and	3 0 0 0 0
be F by	-2 -2 0 -1 0
be F on	2 -5 -2 0 0
be H	-14 -20 -6 -5 -2
be H by	0 -15 0 0 0
be M	-3 -1 -2 2 0
be N	10 -10 -8 -12 -7
be N R	-2 0 0 0 -1
be N at	-3 -2 0 -3 0
be N but	-2 0 0 -1 0
be N by	12 -1 -1 -1 0
be N in	0 -4 0 -1 0
be N on	-1 -1 0 -2 0
be N to	-1 0 -2 -2 0
be O	-12 -5 -10 24 -7
be O and	8 0 0 -3 0
be O because	-1 -1 0 -3 -1
be O by	-5 -1 -3 5 -1
be O to	-3 -3 -4 7 0
be P	0 -2 -2 -2 -3
be R	6 41 -5 -16 -6
be R R	-1 -10 0 -1 0
be R T	0 3 -1 0 0
be R at	-3 11 0 -1 0
be R by	0 9 -1 -2 0
be R in	7 12 -1 -2 -1
be R so	-1 26 -1 -2 -2
be R to	4 7 0 -2 0
be S	-1 7 -1 9 -1
be S to	0 -2 0 -1 0
be T	3 -10 -6 6 -4
be T at	0 -2 0 -1 0
be T by	0 -13 0 -1 0
be T on	-1 3 0 -1 -1
be T so	-1 -12 0 0 0
be T to	-2 -2 0 10 0
be W	18 -6 -8 -2 -3
be X	-5 7 -1 28 -5
be X R	-2 0 0 0 0
be a	-3 -2 9 -1 -1
be a .	-1 0 10 -1 0
be a T	-2 -1 0 0 0
be at	0 -3 -1 -1 0
be at the	0 -2 -1 0 0
be can	6 14 0 2 0
be can to	6 14 0 2 0
be in	3 6 -1 -1 -4
be it	0 11 0 0 -1
be on	-1 1 -2 -1 -1
be on H	0 -9 0 0 0
be the	-2 2 0 -1 -1
be with	-1 -14 -3 -1 0
because	24 6 -4 -14 -24
because .	4 -3 -2 -2 -1
because :	-3 17 -1 -1 -1
because >	-1 -2 -3 0 -4
because E	-4 -8 -4 -1 -1
because H	-10 -2 0 0 0
because O	-3 0 -2 2 0
because R	-15 7 -4 -9 -4
because R by	0 13 0 0 0
because T	5 -3 -3 -4 -2
because T because	-1 -2 0 -1 0
because T will	0 -8 0 -1 0
because X	-1 3 0 0 0
because ^	-2 -1 -1 -1 -1
because ^ 9	-2 -1 -1 -1 -1
because a	20 -1 -7 1 -2
because a .	1 0 -2 -1 0
because a A	-2 0 0 0 0
because a F	5 0 0 5 0
because a M	2 0 0 0 0
because a T	1 0 -2 0 0
because at	-4 -1 -1 -1 -1
because by	13 -4 5 -2 0
because by a	-16 0 1 -1 0
because is	-1 0 -2 1 0
because of	15 -1 -7 -3 -1
because of a	19 0 -16 0 0
because of the	0 -1 9 -2 -1
because on	-2 -2 0 0 0
because on T	0 -2 0 0 0
because our	6 0 0 0 0
because our M	6 0 0 0 0
because so	-3 -2 -1 -3 0
because the	22 1 2 -7 -3
because the .	12 0 -1 -2 0
because the A	0 5 1 0 0
because the F	-2 0 -9 -2 0
because the M	23 -3 -3 -1 -1
because to	-2 6 20 25 0
because to .	0 -2 0 13 0
because to O	-3 -1 0 8 0
because to a	-9 0 11 -3 0
because we	3 8 0 -4 -1
because we E	0 -3 0 0 0
because, nobody	-41 2 -5 -12 -7
because…9	6 -2 -2 -3 -2
because…:	-4 18 -1 -1 -1
because…A	-14 5 16 -3 -2
because…E	11 -3 -4 8 -2
because…F	11 -2 1 -7 -4
because…H	6 -1 -3 -1 -1
because…M	50 -6 4 12 -2
because…N	21 -3 4 -3 -1
because…O	-12 -2 -2 9 -1
because…P	1 -3 0 5 0
because…R	-2 19 0 -11 -5
because…S	26 0 -3 -1 0
because…T	5 17 0 -7 -4
because…W	-3 -3 8 -2 -1
because…^	3 -1 -2 -1 -1
because…because	2 0 0 -2 -1
because…has	15 0 -5 4 0
because…if	10 -1 -2 7 0
because…is	38 -5 -9 -3 -2
because…it	-4 -1 -1 -1 -1
because…may	11 0 0 -1 0
because…not	19 -1 -1 0 0
because…our	-4 0 12 -2 0
because…we	2 7 0 -5 -1
because…will	1 -8 0 -1 -1
because…would	0 2 0 0 0
because…your	7 0 0 0 0
blame	-18 -3 51 -4 -2
blame+blames_last	-10 0 23 -1 -1
blame+blames_next	1 -2 16 -2 0
blame+effect	1 -2 23 -1 0
blame+person	-2 -2 2 -1 0
blame+trouble	-15 -3 41 -2 -2
blames_last	-14 -12 36 -18 -11
blames_last+blames_next	16 -2 14 -4 -2
blames_last+cause	11 -1 2 1 0
blames_last+effect	30 -6 -3 -7 -6
blames_last+future	4 5 -1 0 0
blames_last+modal	2 -1 -2 8 -1
blames_last+others	15 -1 9 -2 -2
blames_last+passive	-9 0 -3 21 0
blames_last+person	-2 0 6 0 0
blames_last+technical	7 -1 -12 -7 -2
blames_last+telling	13 0 3 -2 0
blames_last+trouble	-3 -6 17 -15 -5
blames_last+trying	2 0 -5 -1 0
blames_last+wrongdoing	20 -1 -14 -9 -2
blames_next	18 2 26 9 -5
blames_next+cause	5 -2 12 10 0
blames_next+effect	38 1 5 9 -1
blames_next+future	3 7 6 16 -1
blames_next+mended	0 10 0 0 0
blames_next+modal	14 0 0 -1 0
blames_next+others	13 -1 14 -1 -1
blames_next+technical	-33 -1 6 10 0
blames_next+trouble	12 -4 16 -7 -2
blames_next+when	-10 0 -2 0 0
blames_next+wrongdoing	10 0 -7 0 -1
but	5 -2 -2 -5 -3
but we	-2 -2 -1 -3 -2
but we X	-9 0 0 -1 -1
by	-29 47 20 -28 -25
by .	-4 -4 19 -4 -1
by . is	-3 -1 -1 0 0
by :	-10 -3 -3 -5 -2
by : T	-5 7 0 -1 0
by : and	-2 25 0 -1 0
by : to	0 -3 -1 -1 0
by A	20 -3 4 1 0
by E	-2 -1 0 -1 0
by F	-8 0 9 0 0
by H	-6 10 -8 -5 -2
by M	-6 -2 -4 9 -1
by M 9	-3 -1 -1 -2 0
by O	-2 0 -2 15 -1
by P	0 -2 -2 -2 -1
by R	-1 20 -2 -2 0
by S	-1 -3 -1 -2 0
by T	2 36 7 -10 -5
by T T	6 3 -1 -2 -1
by T a	-4 7 7 0 0
by T of	0 5 0 -1 0
by W	-12 0 9 0 0
by a	7 6 6 -2 -3
by a A	-3 -4 7 -1 0
by a E	4 0 0 0 0
by a F	5 0 0 0 0
by a H	-1 -2 0 1 0
by a M	11 0 -5 -1 0
by a R	10 12 0 0 0
by our	0 0 4 1 0
by our .	4 0 -1 1 0
by the	-19 4 -7 -13 -4
by the .	-18 -3 -1 -1 -1
by the F	5 -1 -3 -1 0
by the H	-15 -4 -5 -2 -2
by the M	1 0 -2 -5 0
by the O	2 0 -2 1 0
by the T	-5 15 8 -4 -1
by the W	12 0 -1 0 0
can	-26 14 -37 -12 -5
can .	0 -1 -5 -1 -1
can E	-4 9 -10 -2 -3
can E .	-1 0 -2 0 0
can E the	0 -1 -3 0 0
can E to	0 4 0 0 0
can F	-4 0 0 0 0
can H	-3 11 -1 -1 -1
can M	-1 -1 -3 0 0
can N	-7 9 -10 -3 5
can N in	-2 -4 -3 -1 -2
can N so	0 17 0 0 0
can R	0 -3 0 0 0
can S	0 0 -7 0 0
can X	0 -1 -1 -1 -2
can be	-13 -7 -4 -5 -2
can be .	-4 -1 0 -2 0
can be N	-5 -4 -1 -2 -1
can so	-1 -3 -2 -1 -1
can so N	0 -2 0 0 0
can to	6 14 0 2 0
can to E	2 3 0 5 0
can to N	0 11 0 -2 0
cause	2 -3 5 19 -3
cause+effect	5 0 11 12 0
cause+future	-8 0 5 11 0
cause+modal	6 0 0 -1 0
cause+technical	-25 -1 6 17 -2
cause+trouble	5 -2 9 -6 -1
does	-11 8 11 -14 -10
does E	-1 8 -1 -1 -1
does P	-2 -2 -4 -2 -8
does X	-1 -2 -3 -2 -7
does it	0 8 -1 0 0
does not	-8 -16 1 -9 1
does not .	5 0 0 0 0
does not E	-4 -9 1 -4 15
does not F	-2 -1 -2 -1 -9
does not M	-5 0 -1 -1 -1
does not N	-11 0 0 0 0
does not T	11 0 0 0 0
does not X	9 0 7 0 0
does the	9 0 3 -1 -1
doubt	-4 9 -2 -4 6
doubt+effect	-4 9 -2 -4 6
doubt+modal	-4 -1 -2 -4 7
doubt+seeming	-2 0 0 -3 -1
effect	-70 -46 -48 -38 -45
effect+future	-10 39 5 5 11
effect+mended	7 -11 -5 -11 -5
effect+modal	-21 -23 -34 -2 -9
effect+others	-8 -3 21 -2 -2
effect+over	10 -15 -3 -3 -1
effect+passive	-5 -2 -1 22 -1
effect+person	-8 -3 12 -2 -1
effect+seeming	-2 -2 -3 -4 -2
effect+technical	36 -12 -1 -5 -4
effect+telling	-8 -5 -9 1 -7
effect+trouble	-17 -3 20 -10 13
effect+trying	0 -15 -2 11 -1
effect+when	-6 25 -7 -6 -10
effect+wrongdoing	34 -1 -14 -6 -2
for	-49 -9 -13 -19 2
for .	7 -2 -1 -1 -1
for . is	-3 -2 -1 -1 0
for 9	0 -8 -1 -4 -1
for 9 T	0 -8 -1 -4 -1
for E	-2 -2 -3 -3 -2
for H	-2 -1 -3 -1 -1
for M	-3 -3 -2 -2 5
for N	-2 6 -2 -1 -2
for O	-1 -1 -1 -3 -1
for P	-6 0 3 0 0
for R	-4 -1 0 0 0
for S	-2 -2 -3 -4 -3
for T	-9 -9 -2 -2 10
for T H	0 2 0 0 0
for T is	-7 -1 0 -1 0
for X	0 -2 -3 0 1
for a	-8 -16 -6 0 -1
for a E	-2 -2 -3 -7 0
for a H	0 0 -1 6 -1
for a P	-4 0 -3 -3 -1
for a R	0 -5 0 -1 0
for a T	-1 -7 0 0 0
for it	0 6 0 0 -1
for it to	0 6 0 0 -1
for our	0 -1 0 6 0
for so	-1 -2 -1 -1 -1
for the	-12 17 10 -5 1
for the E	3 -3 -3 -1 -4
for the H	0 10 0 0 0
for the N	-6 0 -1 -1 -1
for the R	0 -2 -1 -1 -1
for the T	-2 14 0 0 -1
for you	-4 8 0 0 0
for your	-2 -3 -2 0 -2
for your .	-1 -3 -2 -1 -1
for your H	0 0 -1 2 -1
future	-29 73 -48 19 -23
future+mended	-9 59 -9 -9 -6
future+modal	1 6 -1 6 -1
future+others	0 -1 0 -2 0
future+over	-3 -8 0 -2 -1
future+passive	-2 -5 -1 23 -1
future+person	-1 3 -7 -3 -1
future+seeming	0 0 -1 0 -2
future+technical	-11 -6 5 22 -1
future+telling	-6 -18 -8 4 -6
future+trouble	-18 35 0 4 15
future+trying	-1 -22 -2 -1 -1
future+when	-6 7 -7 -13 -9
has	-5 -35 -27 -4 -16
has .	20 0 -3 -7 -4
has . H	-1 2 -1 -1 0
has . O	5 0 0 -3 0
has A	0 -4 -2 0 -1
has E	8 1 9 -12 1
has E E	0 -3 0 0 0
has F	37 -1 4 -10 -4
has F N	-6 0 11 -1 -1
has F R	4 0 0 0 0
has F in	9 0 -1 -1 0
has H	-8 -4 19 -1 -1
has N	-5 -1 -1 -2 5
has N a	1 0 -3 -1 -1
has N the	-5 0 -6 -1 -1
has O	9 -3 -12 9 -3
has O a	8 0 0 1 -1
has O the	5 0 1 -1 0
has P	0 0 16 -1 -1
has R	7 -7 -4 -4 -2
has R R	13 -1 -1 0 0
has R it	-2 0 -1 0 0
has R the	0 7 0 -1 -1
has R to	-5 0 0 -3 0
has S	-1 -1 -1 -3 -3
has T	-3 -7 -2 -2 -1
has W	9 -1 2 5 2
has X	4 8 -1 -3 12
has a	-16 -3 -15 -5 -5
has a .	-17 0 0 -2 -1
has a A	-1 0 -10 -1 0
has a M	-2 0 -1 -1 -3
has a N	-2 0 -2 0 0
has a T	0 -4 -1 -1 0
has be	-21 -16 -16 25 -8
has be .	1 -1 -3 8 -1
has be E	-8 0 0 9 0
has be F	-7 0 -1 2 -2
has be H	0 0 -2 -1 0
has be N	-3 -1 -2 -3 -1
has be O	2 -2 -2 8 -3
has be R	-12 -9 -1 -1 0
has be T	7 -1 -2 0 0
has has	5 0 8 -1 -1
has not	-23 -8 -8 4 5
has not .	-2 -2 -1 -1 0
has not E	-2 -2 -3 -2 9
has not H	-2 0 -1 -1 0
has not T	-10 -4 -1 -3 -2
has not be	-6 -1 -1 11 -1
has so	-5 0 11 -3 0
has the	6 11 -9 -1 -1
has the H	-1 0 -8 -1 -1
has to	2 -5 -4 -4 -8
has to E	0 -3 0 0 -1
has to N	-1 0 -1 -1 -2
has your	0 2 0 0 0
has, nobody	-24 -15 -26 3 -10
has…#	-1 -1 0 -2 0
has…9	-2 2 0 0 0
has…A	1 -2 -16 -5 3
has…E	1 -3 28 3 4
has…F	13 -3 13 -4 -9
has…H	-23 12 3 21 -6
has…M	33 8 -9 -15 -7
has…N	-14 -13 4 9 2
has…O	-7 -6 -11 30 -2
has…P	-4 -3 -2 -3 -1
has…R	13 3 -10 -5 -5
has…S	-5 7 -3 7 -1
has…T	-9 -2 -9 -7 -6
has…W	14 -1 -3 5 2
has…X	-19 2 -1 -5 17
has…because	13 -11 -13 -6 -1
has…has	0 -1 16 3 -2
has…if	-2 -1 10 -2 0
has…is	-10 -3 -2 6 1
has…it	5 1 0 -2 2
has…may	10 0 0 1 0
has…not	-23 -9 1 12 3
has…our	-10 -1 4 -1 3
has…we	-10 -1 -1 -2 -1
has…will	0 -6 -1 -2 0
has…would	-1 -1 8 0 -1
has…you	0 9 -2 0 -1
has…your	-2 -2 8 8 -2
if	-5 -18 -11 -6 -15
if E	0 10 -2 -1 -2
if a	11 0 -5 -1 -1
if a .	-1 0 -2 -1 -1
if it	-4 -6 -1 -1 -1
if it is	-3 -6 0 0 0
if the	-9 -9 4 -1 -2
if the A	-6 0 8 0 0
if the H	-1 -2 -2 0 -1
if the will	0 -6 0 -1 0
if they	-1 -1 4 -2 -1
if to	-5 -3 -2 -1 -1
if we	2 0 0 0 0
if you	-5 -5 -8 -3 -3
if you E	0 -3 0 0 0
if you S	0 0 -2 0 0
if your	-3 -2 -4 -1 -4
if your H	-2 0 -2 0 0
if, nobody	3 4 1 4 -1
if…A	6 -1 5 0 0
if…E	-7 -1 5 -4 -9
if…F	-5 -1 -4 -3 -1
if…H	6 5 -11 -2 -3
if…M	-4 -1 3 -1 -2
if…N	4 -5 0 -1 -2
if…P	-2 0 -1 -1 0
if…R	1 -14 -2 -1 -1
if…S	-1 -1 -2 -1 -1
if…T	11 0 -5 -2 -1
if…W	-1 0 -7 -2 -3
if…X	-1 -1 5 -2 -8
if…has	-4 -1 11 -2 -3
if…is	-10 -7 -5 -3 -6
if…it	-7 -9 -6 -2 -2
if…not	-5 -2 2 -2 -4
if…our	-2 0 0 -1 -2
if…we	1 -7 -2 -1 -1
if…will	-1 -16 -2 -3 -1
if…would	-1 0 9 0 -1
if…you	-5 -11 -8 -3 -3
if…your	-4 -2 5 -1 -5
in	8 2 -26 -7 -16
in .	-14 -4 -4 -12 -3
in . .	-2 -2 -1 -3 -1
in . H	7 0 0 -1 0
in . T	-1 2 0 0 0
in . is	-4 -1 -1 -1 0
in 9	-1 5 -2 -1 -1
in 9 T	-1 5 -1 -1 -1
in >	8 -5 8 8 -9
in E	-12 2 1 7 -2
in E O	0 0 0 3 0
in F	-10 0 -2 -2 12
in F .	-9 0 -2 -3 12
in H	-16 4 14 6 12
in H T	-2 6 0 -1 -1
in H at	-1 3 0 0 0
in M	-23 -9 2 10 -1
in N	-5 -3 -3 6 -1
in O	-6 4 -1 -5 0
in P	0 -1 -2 -1 -1
in R	10 -9 1 -3 -2
in T	-14 -8 0 4 1
in T for	0 12 0 0 0
in W	-6 0 -1 0 0
in ^	-1 -2 0 -1 -1
in a	-22 10 -5 3 4
in a E	-3 -4 -1 -1 -1
in a H	-7 0 0 0 0
in a M	-2 -1 -1 0 0
in a T	-2 10 -3 -3 -1
in and	4 -1 0 -1 -4
in at	22 -1 -4 0 -2
in at T	15 -1 -3 0 0
in at the	-2 0 -1 0 -1
in because	8 0 0 0 0
in in	14 -2 -2 0 0
in is	17 0 0 -1 0
in it	6 -7 -6 -4 -4
in our	18 0 -4 -1 -3
in our M	11 0 -2 -1 -3
in so	-1 6 0 8 -1
in so T	0 9 0 0 0
in the	15 6 -13 -4 -8
in the .	-23 -5 3 -3 2
in the E	-4 6 -1 0 0
in the H	16 -3 0 -4 -2
in the M	5 -1 -7 -3 -4
in the N	9 0 -2 0 -1
in the O	-2 0 -1 13 0
in the P	-2 0 -1 0 0
in the R	9 0 0 -1 0
in the S	-5 0 0 -1 0
in the T	8 12 -6 -6 -2
in your	-4 2 0 -2 -3
in your H	0 2 0 0 -1
is	-2 -38 -58 -15 -8
is #	15 0 -3 2 -1
is .	14 -10 -6 11 -8
is . E	-9 -1 -2 8 0
is . O	6 0 0 6 0
is . T	17 -1 0 0 0
is . a	4 0 0 0 0
is . and	-7 0 0 0 -1
is . at	-2 -2 0 -1 0
is . in	-9 0 0 0 0
is . so	-6 -1 0 0 0
is . the	-5 -1 6 -2 0
is 9	3 -1 -1 -1 10
is A	-4 4 1 -2 0
is A the	0 4 2 0 0
is E	-27 32 -14 2 -16
is E R	-9 3 -1 0 12
is E a	0 -3 0 0 -1
is E by	0 0 -1 -1 -3
is E for	-1 21 0 -1 -1
is E in	-8 -1 0 0 -3
is E our	-1 -2 -4 -1 -1
is E so	5 0 -1 0 0
is E the	0 1 0 -7 -1
is E to	3 26 -2 -11 -1
is F	72 -8 -22 -19 -13
is F M	1 0 0 -2 0
is F R	2 0 0 -1 0
is F because	14 -1 6 19 0
is F by	5 0 -1 -5 0
is F on	-2 0 -1 -2 0
is F so	-7 -1 -1 -1 0
is F the	7 0 -1 -1 -2
is F to	12 0 -2 -4 0
is H	7 12 -1 -4 -3
is H a	13 -3 0 -1 -1
is M	14 -6 16 -7 -4
is M at	-5 -1 0 0 0
is M by	1 -2 20 -1 0
is M in	-2 -3 -1 -2 -1
is M the	-2 0 -1 -1 -1
is M to	-2 0 -1 4 0
is N	-21 -25 -36 4 -25
is N .	-8 0 -1 0 0
is N N	-1 0 -2 -2 0
is N at	-1 0 0 7 -1
is N by	0 -2 0 0 0
is N for	-3 -1 -1 5 -1
is N so	7 -4 -1 -5 -4
is N to	-8 -2 -3 3 -2
is O	-50 -4 4 33 1
is O O	-2 -1 0 5 -3
is O a	-4 0 8 5 -1
is O and	-1 -2 -2 14 0
is O at	0 -1 0 10 0
is O because	-4 0 0 -3 0
is O the	-1 0 5 8 0
is O to	-1 0 0 -3 -1
is P	7 -5 -7 -3 -10
is P the	0 -1 -3 -1 -4
is R	5 -47 -7 -10 -15
is R M	-4 0 0 -3 0
is R R	-3 -10 0 -1 -1
is R T	-2 -3 -1 0 0
is R X	2 -1 0 0 -2
is R a	5 -1 0 -1 0
is R in	-7 -5 0 0 0
is R of	9 -1 0 -1 -3
is R on	-5 -1 -1 -1 0
is R so	0 -3 0 0 0
is R the	1 -4 3 0 0
is R to	-5 -8 0 7 0
is R with	-2 0 -1 0 -1
is S	8 -2 -2 -3 -2
is S by	-3 0 0 0 0
is S to	-2 -1 -1 -2 -1
is T	40 6 -14 31 -6
is T .	-2 -2 -2 17 0
is T N	15 0 0 17 0
is T R	-4 9 0 -4 0
is T of	15 -1 0 -1 0
is W	42 -8 -9 6 -6
is W R	0 -1 -2 0 0
is W because	14 0 -6 -1 0
is W in	-8 0 -2 -1 0
is W to	-5 0 3 0 0
is X	-37 -6 -4 4 31
is X E	0 6 0 0 -1
is X O	-1 0 0 7 -4
is X X	-3 -4 -1 -2 15
is X and	-14 -1 -1 0 11
is X by	0 0 -2 6 -3
is ^	7 0 -1 0 -1
is ^ 9	7 0 -1 0 -1
is a	-10 21 -10 -8 5
is a .	-13 -1 -3 0 -1
is a E	13 0 -2 -1 -1
is a F	-17 0 -2 -1 0
is a M	27 -2 -1 -2 -1
is a N	0 0 -2 -1 0
is a R	-10 4 0 0 0
is a X	-4 11 -2 -2 10
is a in	-3 0 0 0 0
is at	-8 -5 12 -5 -3
is at F	-6 0 14 -1 0
is at T	-1 -4 0 -1 -1
is at the	-3 0 -2 -1 -1
is be	27 -10 -14 9 -7
is be .	13 -1 0 -18 -1
is be F	12 -1 -2 -5 -1
is be M	2 0 -1 0 0
is be N	10 0 -1 -1 0
is be O	-11 -4 -6 11 -2
is be R	5 -1 0 0 0
is be T	-2 -2 0 10 0
is because	-7 0 16 -6 -1
is because T	0 -6 0 -1 0
is because by	7 -4 1 -2 0
is because to	-11 10 6 -3 0
is by	-6 -2 -3 -1 -1
is by the	-6 -2 -3 -1 -1
is for	-5 0 -1 0 0
is has	11 0 0 -4 -1
is in	-27 -7 -10 7 17
is in M	-7 -4 0 0 -1
is in a	-7 -1 -2 13 10
is in and	-1 -1 0 0 -2
is in the	-23 -1 -8 -2 -2
is not	11 -12 -4 -10 -6
is not E	4 0 -1 0 0
is not F	11 0 -2 0 0
is not M	-4 0 0 0 0
is not N	-2 0 -2 8 -1
is not O	-5 -1 -2 -14 -1
is not R	9 -2 -1 0 0
is not T	-2 -7 -1 0 0
is not be	12 0 0 -1 0
is not our	-11 0 6 0 -1
is on	-31 -2 -8 -7 7
is on H	-12 0 0 -1 -1
is on T	-1 -4 -3 -2 -1
is on our	-6 0 0 0 0
is on the	-8 -1 -1 -1 -1
is on your	-1 -1 -2 -1 -3
is so	-1 13 -2 -4 -2
is so .	-6 0 -1 -1 -1
is the	7 3 18 -3 6
is the E	6 -1 12 0 -1
is the H	6 0 -1 0 -1
is the M	6 0 -1 -1 0
is the T	-8 -1 0 0 0
is the the	0 5 0 0 0
is to	-4 0 11 -2 0
is to W	-4 0 11 -2 0
is, nobody	-16 -10 -33 -24 -2
is…#	14 -5 -3 2 -1
is…9	7 -6 -2 -2 7
is…:	0 8 -2 -5 -3
is…A	-11 2 28 20 6
is…E	17 37 -12 -8 -6
is…F	1 -16 27 -8 14
is…H	-18 3 4 3 2
is…M	61 -24 -8 12 -4
is…N	15 -18 -19 18 13
is…O	-9 -10 1 42 -10
is…P	-15 -8 -10 -6 3
is…R	-19 -1 -22 -19 21
is…S	12 -6 -7 -5 -4
is…T	2 17 5 25 -23
is…W	2 -12 9 7 4
is…X	-35 9 -8 9 81
is…^	5 -5 -1 4 -4
is…because	-12 0 18 11 -9
is…has	9 -4 2 -2 9
is…if	13 -3 0 6 0
is…is	1 -5 5 -6 -6
is…it	-5 -2 -5 -3 -4
is…may	5 -1 0 -2 11
is…not	12 -12 8 -12 -8
is…our	25 -7 7 -13 0
is…we	12 -6 -4 -2 1
is…will	-2 10 -2 -8 4
is…would	0 4 0 0 0
is…you	-9 -7 8 -1 -5
is…your	-1 0 -5 -4 15
it	-12 4 5 -8 -11
it .	-5 -1 11 -2 -1
it >	6 -2 -11 -5 -7
it E	-3 3 -2 -3 -2
it N	-3 -2 2 -1 -1
it P	-1 -4 -1 0 0
it R	-4 -16 -6 -4 -2
it R by	-1 -14 1 0 0
it T	0 1 4 -1 -2
it a	6 6 -1 -1 -1
it and	-2 -1 0 0 0
it by	-1 4 -2 0 0
it by T	0 4 -1 0 0
it has	0 -9 -1 10 -1
it has be	0 0 -1 11 0
it is	1 3 4 -2 9
it is E	-1 7 0 -2 -1
it is O	-2 -1 4 9 2
it is R	10 -13 0 0 -2
it is X	-3 -4 -2 -2 22
it is a	7 23 -2 -5 -8
it is not	-12 -7 6 -1 -2
it is the	-1 0 2 -1 -1
it may	-2 -1 -1 -2 -1
it to	0 6 0 -2 -1
it to be	0 6 0 0 -1
it will	0 18 0 -1 0
it will be	0 9 0 0 0
it would	-1 11 -1 5 -1
it would be	-1 4 -1 6 -1
it, nobody	-21 18 12 -21 -14
it…9	6 -1 0 0 0
it…A	-3 3 9 4 -2
it…E	17 12 -9 8 -3
it…F	-32 0 5 -4 -3
it…H	13 10 3 15 10
it…M	7 -5 2 -8 0
it…N	-1 -7 3 17 11
it…O	-3 0 3 7 0
it…P	6 -1 -3 0 3
it…R	-19 -18 -9 -9 -6
it…S	-2 -6 0 0 0
it…T	-8 21 0 -11 -9
it…W	-4 -5 11 14 -1
it…X	-5 15 -4 -7 19
it…because	-1 -3 -2 -2 -3
it…has	-3 -10 3 18 -2
it…if	0 -2 0 -1 0
it…is	0 2 3 7 9
it…it	-1 9 2 -1 -1
it…may	-4 -2 -2 4 -2
it…not	-12 -15 5 6 -4
it…our	-6 -5 4 -2 3
it…we	2 -11 -2 -3 -1
it…will	0 15 -1 -4 -1
it…would	-1 11 -1 5 -1
it…you	0 -5 0 -1 0
may	-21 -23 -34 -2 -9
may .	-2 -1 -2 1 -2
may E	-17 -3 -7 -8 5
may E F	-5 0 0 -1 0
may E to	0 -3 0 0 0
may F	-19 -2 -5 7 -1
may F a	-4 0 -1 -1 0
may F so	-3 0 0 0 0
may H	-9 -1 -3 -2 -1
may H a	0 0 -2 -1 0
may M	-7 0 -1 0 0
may N	-15 -6 -10 -2 -3
may N .	-5 0 0 0 0
may N F	3 0 -1 -1 -1
may N a	-1 0 -4 -1 -1
may N the	-4 0 -1 -1 0
may O	0 0 0 11 0
may R	-7 -4 -1 -2 0
may S	-3 0 -2 -2 -1
may S the	-3 0 0 -1 0
may T	-5 -4 -1 -3 8
may X	-2 0 0 -1 -2
may be	21 -9 -5 -2 -3
may be F	1 -2 0 -2 0
may be S	0 -2 0 -1 0
may be W	16 -3 -3 4 -1
may be can	5 0 0 -3 0
may has	-2 -2 -3 -4 -2
may has be	0 0 -2 -2 -1
may not	17 -1 -2 -2 -2
may not .	-2 0 0 0 0
may not H	4 0 0 0 0
may not N	8 0 0 -1 0
may not be	7 0 -1 -1 0
may, nobody	-21 -9 -5 18 -5
may…9	0 -1 0 -2 0
may…A	-4 10 -4 -2 -1
may…E	-18 -7 -7 -12 3
may…F	-18 -5 -7 4 -4
may…H	3 -8 -8 -6 -4
may…M	-17 -6 -8 0 -4
may…N	3 2 -11 -12 -5
may…O	-3 0 -2 19 -3
may…P	0 0 -4 -2 -2
may…R	-4 6 -2 -5 -1
may…S	-2 -3 -5 -6 -1
may…T	-11 -10 -5 -9 -4
may…W	10 -4 -16 1 8
may…X	-2 -2 -1 -3 -4
may…^	4 0 0 -1 0
may…because	9 -1 -2 -1 0
may…has	-5 -2 -5 -3 -2
may…if	-5 -1 -6 -2 -1
may…is	3 -1 -1 -1 -1
may…it	-5 -1 0 0 -1
may…not	12 -1 -2 -3 -2
may…our	2 0 0 0 0
may…we	-2 -1 0 -1 0
may…your	-4 -2 -1 -4 -2
mended	-16 70 -11 -9 -16
mended+over	9 -12 -2 -7 -2
mended+passive	-2 -6 0 11 0
mended+telling	-4 -11 0 -1 -1
mended+trouble	-1 9 -1 -1 0
mended+trying	-1 -18 0 0 0
mended+when	-4 15 -4 -3 -3
modal	-21 -23 -34 -2 -9
modal+passive	-3 -2 -1 18 0
modal+seeming	-2 -1 -2 -4 -1
modal+technical	39 0 -1 -3 -1
modal+telling	-10 -1 -3 -6 -2
modal+trouble	-2 -6 -14 6 -5
modal+trying	4 0 0 -1 0
modal+when	-1 -2 0 -2 -1
modal+wrongdoing	-1 0 -2 -1 0
my	2 10 10 -8 -2
my E	-7 10 0 0 0
my H	-3 0 3 0 0
my M	1 0 6 -3 -1
my N	-7 10 0 0 0
my O	7 0 4 -3 0
nobody	-31 -24 -76 -15 -54
not	-14 -21 -3 -41 -10
not .	2 -5 -3 -5 -2
not . on	-2 0 0 0 0
not . to	-2 0 0 0 0
not >	-5 0 -1 -1 0
not E	13 -11 -8 -9 14
not E F	0 1 -2 0 -1
not E R	-1 7 0 0 0
not E if	0 -2 0 0 0
not E the	-1 -2 -3 0 -2
not E to	-5 -9 -5 -4 13
not F	8 18 -5 -3 -10
not H	-6 -6 4 -2 -3
not H on	-4 0 -1 0 0
not M	-47 -2 -5 -3 -6
not M the	-3 0 -1 -1 -2
not N	-6 18 -17 -1 5
not N .	-2 -1 0 0 -1
not N a	-2 0 -3 -2 0
not N in	14 0 -1 0 0
not N our	0 0 -3 0 0
not N the	4 9 -3 -1 16
not N your	-1 0 -1 0 -2
not O	-10 -6 -3 -15 -1
not P	7 -2 4 -2 19
not R	23 -1 8 -2 -1
not R the	10 -1 10 0 0
not R to	16 3 -1 0 0
not S	7 -5 -1 -1 -1
not S so	0 -2 0 0 0
not T	-9 -9 3 -7 7
not X	7 -1 5 -1 -10
not be	1 5 1 3 -3
not be .	-1 0 -2 11 0
not be H	-1 -2 -1 -1 -1
not be N	3 -3 -2 -3 0
not be R	7 12 -1 -1 0
not be a	-1 0 10 0 0
not has	-1 0 8 0 -2
not our	-11 -1 14 -1 -2
not so	0 -4 0 0 0
not, nobody	-6 -8 17 -18 -16
not…A	14 -2 3 -1 -1
not…E	19 -2 -7 -12 30
not…F	-28 18 -8 -6 -13
not…H	14 -16 -5 -7 -10
not…M	-23 -4 8 -6 12
not…N	4 -8 -18 -5 -1
not…O	-7 -2 -7 -10 -2
not…P	-3 -3 -6 -4 -5
not…R	24 5 14 -4 -3
not…S	4 -6 1 9 -3
not…T	8 -35 -9 -11 11
not…W	-1 -1 4 -2 -2
not…X	8 -2 13 -2 7
not…because	7 19 -4 -3 -2
not…has	-1 0 8 0 -2
not…if	-1 -6 0 0 -1
not…is	-17 2 10 -2 -3
not…it	-5 8 8 0 -2
not…not	-7 0 10 -1 -1
not…our	-9 -1 15 -1 -2
not…we	-1 -2 0 0 0
not…will	-1 -10 -2 -2 -2
not…you	-1 -3 10 -1 -2
not…your	-5 -2 3 -2 -4
of	-11 -27 -25 -3 22
of .	-23 -3 -6 5 -3
of . .	-13 0 -1 -1 0
of . E	-8 0 -1 -1 0
of . H	-5 0 0 0 0
of . has	-8 0 0 -1 0
of . is	-3 -1 -1 -1 -1
of 9	-2 -2 0 0 -1
of A	-13 4 -4 -3 2
of A is	-9 0 -1 -1 7
of E	-22 -1 0 -1 10
of F	-3 -4 0 1 0
of H	-12 -1 11 -5 -3
of H O	-2 0 -1 -2 -1
of H is	-11 0 0 0 0
of M	26 3 -9 -5 19
of M .	7 0 -1 -1 -1
of N	-6 -1 2 -1 -2
of N F	-2 0 -1 0 -1
of O	13 -3 -1 8 -4
of O O	-1 -1 0 5 -2
of P	-1 -1 -4 3 -4
of P has	2 -1 -1 4 -1
of R	-2 -12 -1 -2 10
of S	-4 0 0 1 0
of T	-5 16 1 2 -10
of T T	2 2 0 5 0
of ^	0 0 -2 6 -1
of a	5 -1 -11 -3 -3
of a .	0 0 -3 -1 -1
of a E	-1 0 0 0 -2
of a F	2 0 -2 -2 0
of a H	13 0 -8 0 0
of a M	4 0 -6 0 0
of my	-1 0 -2 0 -1
of our	19 -2 4 -4 0
of our A	-5 0 6 0 0
of our M	19 0 -2 -3 -2
of the	-7 -16 -8 3 15
of the .	12 -2 -6 4 2
of the A	0 2 -1 0 0
of the F	4 0 8 -1 -1
of the H	-17 -11 0 -2 24
of the M	-4 -1 -3 -1 -6
of the O	2 -1 -2 4 -1
of the R	-1 -1 -2 0 0
of the T	-1 -2 -1 -1 -1
of you	2 -1 -1 0 -1
of your	-8 -1 5 -1 12
of your H	-4 0 7 0 0
on	-10 -39 -20 -16 -14
on .	-4 -5 -3 6 11
on . .	10 -1 -1 23 -1
on . H	-6 0 0 0 0
on 9	-2 -10 -1 0 -1
on >	-2 -2 0 -1 -1
on E	0 5 0 -2 -1
on H	12 -10 -2 6 -2
on M	-6 -5 4 -3 -1
on M 9	4 0 0 0 0
on M T	-1 -4 0 0 0
on N	-4 0 0 -2 -1
on R	-1 -10 0 10 0
on T	-15 -15 -8 -6 -3
on T E	-1 -7 0 -1 0
on T will	0 -2 0 0 0
on a	19 -11 -1 -4 -1
on a F	8 0 0 -1 0
on a H	-2 0 0 -1 0
on a M	4 0 0 -1 0
on a R	2 -10 0 -1 0
on my	-2 10 0 0 0
on our	-7 -1 -4 -1 -1
on our H	-12 0 -2 -1 -1
on our R	8 0 -1 0 0
on so	-1 9 0 0 -1
on the	8 -6 -5 -26 -6
on the .	-14 -2 -2 -4 -1
on the A	13 0 -2 0 0
on the H	-12 -1 1 -1 -1
on the M	20 0 -1 -17 0
on the R	-3 0 -1 0 0
on the T	-1 -2 0 0 -1
on the W	5 0 -1 0 0
on which	7 0 0 4 0
on which the	7 0 0 4 0
on your	-9 -1 -3 5 -3
on your E	-1 -1 -2 -1 -3
on your H	-6 0 -1 7 0
others	6 -6 24 -5 -6
others+telling	-1 -2 -4 -2 -1
others+trouble	10 -3 20 -2 -2
others+wrongdoing	-8 -1 4 -1 -2
our	28 -11 20 -21 -12
our .	19 -2 -2 2 -3
our . A	-3 -1 1 -1 0
our >	-7 -6 10 -4 0
our A	-15 2 5 5 -4
our A E	-2 8 -4 0 0
our A is	-1 -2 -6 13 -1
our A will	-1 -1 -2 -1 -1
our E	-3 5 -4 0 4
our H	13 -4 16 -4 -3
our H .	11 -1 3 -1 -1
our H A	-2 -2 5 0 0
our H M	5 0 -4 0 0
our H is	6 0 0 0 0
our M	19 -8 12 -16 0
our M .	1 0 0 -3 -1
our M A	-17 -1 10 -1 0
our M H	-4 0 2 0 -2
our M M	11 -5 -3 -4 -1
our M is	6 -1 -2 -4 7
our N	2 0 1 -1 4
our O	9 -1 -1 -4 -1
our R	2 -1 -1 -1 -1
our S	-5 -1 11 -2 0
our T	0 0 -1 6 -1
our T H	-2 0 0 0 0
our W	-10 0 10 -1 -1
our a	-1 -1 7 -1 -1
our at	4 3 -10 0 0
our to	0 -2 -3 -1 -1
our, nobody	10 -6 11 -17 -4
our…A	-33 -2 18 1 -1
our…E	7 13 -7 13 -6
our…F	-5 -4 13 -7 3
our…H	15 -1 7 1 -7
our…M	36 -8 -5 -18 -4
our…N	-1 -3 1 -4 2
our…O	9 -2 -1 -2 -3
our…P	-1 -1 2 4 -1
our…R	-3 1 5 -4 -4
our…S	13 -2 18 8 -2
our…T	5 15 -3 8 -3
our…W	14 -3 0 -7 -2
our…X	-15 -2 2 -2 6
our…^	-4 -1 -1 -2 -2
our…because	1 3 7 4 0
our…has	-3 -2 -1 -1 -4
our…if	-3 0 0 -1 -1
our…is	13 5 -3 4 -1
our…it	-3 11 -9 -2 -2
our…may	11 0 0 -1 0
our…not	5 0 2 -1 -1
our…our	-10 -2 8 -1 -2
our…we	2 0 -1 5 0
our…will	-1 2 -3 -1 -1
our…you	0 -1 -2 0 0
our…your	-6 0 7 -2 -1
over	16 -13 -5 -7 -4
over+telling	4 -5 -2 0 0
over+when	-1 9 -1 -1 0
passive	-24 -20 -2 116 -9
passive+telling	-3 -2 0 29 -5
passive+trouble	-9 0 -2 24 -1
person	-10 5 15 -2 -7
person+technical	1 7 9 -3 0
person+telling	-1 10 0 0 0
person+trouble	-13 -4 13 5 -1
person+wrongdoing	-10 0 5 -1 -1
please	-29 -29 -16 5 -18
please E	-10 -25 -6 -4 -3
please E R	-5 -1 0 0 0
please E a	-2 0 0 0 0
please E it	0 -14 0 0 0
please E so	0 -14 0 -2 -1
please E the	-1 -1 -2 0 0
please F	-1 -14 -1 -3 -2
please M	-2 -2 -1 -3 -1
please M your	-1 0 -1 -2 -1
please N	-3 -2 -5 3 -2
please N the	-2 0 -4 -2 -1
please R	-6 -1 -1 -2 -1
please S	-1 0 -3 -1 -2
please be	-3 0 0 9 -2
please does	-2 -1 -2 -2 -9
please does not	-2 -1 -2 -2 -9
seeming	-4 -2 -7 -6 -9
seeming+technical	-2 7 -1 0 0
seeming+trouble	-8 -1 -1 -1 -1
so	-43 44 -29 -29 -21
so .	-8 -4 -2 -2 -1
so . by	-2 -2 -1 0 0
so 9	-3 -1 -1 -1 -1
so >	-22 2 -15 -16 -1
so E	-12 -13 -7 -4 -6
so F	-2 -1 2 0 0
so H	0 -2 0 0 0
so M	-11 -3 -2 -2 0
so N	-2 -7 -3 -1 -2
so P	-1 -4 -2 0 -1
so R	1 -18 -1 -3 -1
so S	-6 -2 -1 -1 0
so T	4 12 -1 -5 -5
so T T	0 -14 0 -1 -1
so W	-2 0 2 0 0
so X	-5 -10 -4 -3 2
so a	14 20 -2 -1 0
so a T	0 10 0 -1 0
so and	0 -2 0 0 0
so at	-3 40 -1 -2 -2
so at the	-2 33 -1 -1 -1
so be	-1 -10 0 -3 0
so because	0 9 0 0 0
so by	0 23 -1 -1 -1
so by T	0 7 0 0 0
so by the	0 12 0 0 0
so in	-1 15 -2 -2 -1
so in a	0 17 -2 -2 -1
so in the	0 -2 0 0 0
so please	-3 -1 -2 -1 -3
so please E	-3 -1 -2 0 0
so so	0 4 2 0 0
so the	14 3 10 19 -1
so the T	5 6 0 0 0
so which	0 -2 0 0 -1
so which R	0 -2 0 0 -1
so you	-7 0 0 0 0
technical	77 -29 -34 -31 -32
technical+telling	20 -2 -3 -2 -1
technical+trouble	70 -6 -19 -22 -14
technical+trying	9 0 -3 -2 -1
technical+when	-20 -3 0 0 0
technical+wrongdoing	10 0 -11 -3 0
telling	2 -53 -20 -1 -29
telling+trouble	36 3 -3 -10 -5
telling+trying	-3 -6 0 -7 -1
telling+when	1 -11 -1 3 -2
telling+wrongdoing	5 0 7 -1 0
the	-27 -65 43 -37 -24
the #	-4 -2 -5 -1 0
the .	17 -3 5 -3 -18
the . .	7 -4 -11 -5 -2
the . A	12 -2 24 -1 -1
the . E	-2 0 -1 0 0
the . H	-6 -4 -4 -8 -2
the . M	10 -5 -4 20 -2
the . P	-3 -1 -2 -1 -2
the . R	27 -3 -4 -6 -1
the . S	-2 0 -1 0 0
the . T	-4 5 -2 -1 0
the . at	-3 -1 -1 0 0
the . by	-6 0 4 0 0
the . can	-1 0 -6 0 0
the . has	-12 -1 -3 0 0
the . in	9 0 -1 -4 0
the . is	-14 -4 2 11 -4
the . may	-9 0 0 -1 0
the . of	4 -1 -3 -8 2
the . on	6 0 -1 0 0
the . the	31 -1 -1 -1 -1
the . to	-3 -1 1 0 0
the . with	-1 -1 13 0 0
the :	-7 -1 -2 0 0
the >	-6 2 6 -2 -3
the A	5 -5 13 -9 -10
the A .	3 0 5 -1 0
the A A	-2 0 9 0 0
the A E	0 1 -2 0 0
the A F	-4 0 -1 -1 -3
the A H	-3 5 -1 0 0
the A M	13 -2 -8 -4 -1
the A T	-3 4 12 -1 -1
the A W	7 -2 7 -1 -1
the A has	1 -1 -11 3 -1
the A is	-4 -1 -2 -2 -1
the A the	-1 -3 7 0 0
the A will	-1 -2 -10 -1 0
the E	59 15 38 22 -4
the E .	-1 -1 6 -1 -1
the E O	-11 -1 -2 9 0
the E T	2 -8 -2 -1 -2
the E for	-1 8 -1 0 0
the E has	10 0 -3 -1 -1
the E is	2 6 20 -5 -1
the E of	0 6 0 0 0
the E the	9 -1 -3 0 -1
the E which	7 0 10 0 0
the F	-72 24 59 -3 -7
the F M	-11 0 15 3 0
the F in	-7 -2 0 -2 0
the F is	0 18 8 -1 -1
the F of	-13 -1 16 -1 -1
the F the	3 0 -1 0 -2
the F will	0 5 -1 0 0
the H	-39 -16 -29 -32 13
the H .	2 -2 -1 -2 25
the H A	-1 7 8 0 -1
the H F	16 0 -1 -1 0
the H H	4 5 -5 -1 -2
the H M	-5 5 -4 -1 -1
the H N	-2 -3 3 0 -1
the H P	6 0 -2 0 -1
the H R	-1 4 0 0 0
the H T	5 -12 1 -1 -1
the H W	-3 0 21 0 0
the H at	0 -3 -1 0 0
the H by	-4 -2 -3 0 -1
the H can	0 0 -2 0 0
the H does	0 0 -2 0 -1
the H has	-4 -1 -11 -1 -1
the H in	-6 0 0 0 0
the H is	-8 -2 -2 -2 -3
the H may	-5 10 -1 -1 0
the H of	11 -13 -3 -2 0
the H on	11 -1 -1 0 -1
the H so	-7 -2 -2 0 -2
the H will	0 -11 0 0 -1
the H would	0 2 4 0 -1
the M	12 2 -8 -13 5
the M .	13 -6 -4 -3 -1
the M A	5 -1 10 -4 -2
the M E	6 -5 -2 -1 -2
the M F	-13 -1 -5 -3 -1
the M H	13 2 27 -4 -1
the M M	49 -3 -10 9 -4
the M O	4 0 0 5 -3
the M P	3 -3 -3 -1 -1
the M R	1 17 -1 -1 -1
the M T	-6 -2 -1 0 34
the M at	-5 0 0 0 0
the M by	-5 -5 -2 -1 0
the M for	-11 -1 3 0 0
the M has	-7 -1 -4 -3 -1
the M in	5 -3 -5 -2 -3
the M is	19 -4 -7 2 -5
the M may	16 0 -1 8 0
the M of	-38 -3 -3 -4 -3
the M on	0 -1 -5 -1 -1
the M the	10 0 10 -3 -1
the M to	-6 0 -2 0 0
the M will	-6 20 0 0 -1
the M with	7 -1 -14 -1 -2
the N	38 -17 30 4 -1
the N .	6 0 1 0 -1
the N H	-11 0 -1 -1 0
the N M	10 -1 -1 -3 -1
the N O	-1 1 -1 5 -1
the N in	0 3 -2 -1 14
the N is	-7 -13 -1 -1 -1
the N our	-1 -1 2 0 0
the O	-2 9 25 15 10
the O M	12 -1 -4 -1 -1
the O O	-1 0 -1 5 0
the O because	-1 0 -2 1 0
the O of	-1 0 3 7 0
the P	-22 -4 -9 -2 2
the R	-11 -4 21 -10 5
the R .	15 0 2 0 0
the R H	7 0 0 -1 0
the R M	-17 -4 8 0 0
the R R	2 0 -1 0 0
the R T	-1 -15 -1 -1 0
the R at	0 5 0 0 0
the R is	-9 5 -1 -2 -1
the R will	-1 13 0 0 0
the S	-1 0 -3 -4 -2
the S H	1 0 -3 0 0
the S M	4 0 0 0 0
the S is	-1 0 2 -1 0
the T	11 27 -16 -3 -9
the T A	-6 -1 10 -2 -3
the T E	2 12 -1 -1 0
the T H	24 13 -5 -1 -1
the T M	18 -1 -5 -3 -1
the T S	-1 -4 -1 -1 0
the T T	-7 4 -1 -3 -1
the T X	-1 2 8 0 0
the T a	-3 0 -3 0 0
the T is	0 3 0 0 0
the T of	3 -6 -1 -1 -1
the T the	-6 -2 0 0 -1
the T will	0 -13 0 0 0
the T you	0 9 0 0 0
the W	-32 1 20 -5 -5
the W .	-6 0 13 -1 -1
the W E	-12 0 0 0 -1
the W H	-4 -1 0 -1 -1
the W M	-1 0 2 -1 -1
the W T	15 -1 3 -1 -1
the X	3 -4 12 4 13
the X because	-6 0 1 0 -1
the X is	-8 -1 0 13 7
the X the	0 -3 5 0 0
the X will	0 7 0 -5 -1
the ^	-1 -2 -4 -7 -1
the ^ and	-3 0 -2 -6 -1
the a	6 -2 8 8 -1
the a .	5 0 0 0 0
the a A	-1 0 2 0 0
the a H	0 0 -1 10 0
the a M	6 0 0 0 0
the at	-1 -6 -1 -1 -1
the at :	-1 -6 -1 -1 -1
the because	1 -3 4 -1 -3
the because T	0 -1 -2 0 0
the because of	2 0 9 -1 0
the by	-4 4 6 0 0
the does	10 0 -3 -1 -1
the has	2 0 -1 0 0
the is	-1 -10 -2 -7 17
the is T	-1 -1 0 -4 0
the is ^	7 0 -1 0 -1
the is a	-3 -1 -2 1 14
the is because	-9 -5 7 0 0
the is the	6 0 -3 -1 9
the it	4 14 1 -1 -1
the it N	-2 -1 0 0 0
the it is	5 4 1 0 -1
the it will	0 10 0 0 0
the may	-1 -1 -1 -4 -2
the so	-1 -7 -3 -2 4
the the	-6 9 0 -2 -8
the the E	-3 -1 0 0 0
the the H	-3 5 0 0 -1
the the M	2 -1 0 0 0
the the R	0 3 0 0 0
the the X	-1 5 -3 -6 -5
the we	13 -4 3 -1 3
the we E	17 -1 0 0 0
the we T	-2 -1 -2 0 0
the will	-1 -4 -1 -1 -1
the will T	0 -3 0 -1 0
the with	-2 -1 2 -1 -2
the would	5 0 9 0 -1
the you	-16 4 -5 -3 8
the you .	-7 -6 0 0 -1
the you E	0 0 -2 0 0
the you N	-1 -1 -2 -1 -3
the you T	-3 -1 0 0 0
the you can	0 4 0 0 -1
the you has	-2 -1 -1 0 -3
the your	-2 -1 -1 -1 -2
they	-13 -6 20 -13 -5
they .	-1 0 8 0 0
they >	-1 0 -2 0 0
they F	-1 -2 1 0 0
they H	0 0 10 0 0
they M	-1 0 -1 -2 0
they N	-3 -1 12 -3 -1
they N a	-1 0 -5 0 0
they O	-1 0 -1 -2 0
they O on	-1 0 -1 -2 0
they T	0 0 9 0 0
they W	-3 0 1 0 0
they is	-1 -1 -3 -3 -1
they is N	-1 0 0 -2 0
they is W	0 -1 -2 0 0
they not	0 0 -2 -1 0
they not N	0 0 -2 -1 0
to	-15 14 -2 4 -23
to #	5 -3 -7 -4 -1
to # #	-8 -2 -1 -3 -1
to .	-9 20 5 7 -3
to . H	0 6 0 -1 0
to . R	0 12 0 -1 0
to . T	-3 8 8 0 -1
to . in	0 -2 4 -1 -1
to 9	-4 -2 -1 -1 0
to >	-1 0 -2 -2 0
to A	-5 -1 5 -1 0
to E	19 -9 -7 -10 -6
to E R	-1 2 1 0 0
to E S	-2 0 0 -1 0
to E T	-1 -3 0 0 0
to E a	-2 -1 -1 -3 -1
to E so	16 2 -1 0 0
to E the	5 6 0 -2 -3
to F	-10 0 11 2 -1
to F the	-3 0 9 0 0
to F to	-5 0 3 0 0
to H	-12 -3 0 0 0
to H M	-12 0 0 0 0
to M	0 -11 -9 7 -2
to M 9	-3 -2 0 -1 0
to M so	-1 -2 0 -3 -1
to N	-14 18 0 2 -8
to N .	-1 5 0 -1 0
to N in	1 0 0 -2 -1
to N so	0 2 0 -1 0
to N the	-3 -1 5 7 0
to N your	-1 7 0 -2 0
to O	-15 -7 -2 31 -2
to O O	-7 -2 0 1 0
to O the	-1 -2 0 7 0
to P	-5 8 -2 -1 -1
to R	-4 34 -7 7 -3
to R M	-2 -5 -2 10 0
to R T	-1 13 0 -1 0
to R at	0 15 -1 0 0
to R it	-1 -2 0 -1 0
to R the	0 7 -1 -1 0
to R to	0 12 0 -1 0
to S	-1 -14 -3 3 -2
to S the	2 0 0 5 0
to T	6 13 -1 -4 0
to T M	6 0 0 0 0
to W	-10 -1 10 -2 -1
to W for	-4 0 9 -1 0
to X	4 -9 -3 -2 -1
to X in	0 -2 -3 -1 -1
to a	6 -14 14 -4 -2
to a F	0 0 5 -2 0
to a M	1 0 -2 -3 0
to a T	2 -12 0 -1 0
to a W	-4 0 6 0 0
to be	9 18 -2 -3 -1
to be R	12 19 -2 -2 -1
to does	-1 -2 -3 -2 -7
to does X	-1 -2 -3 -2 -7
to has	0 2 0 0 -1
to my	-2 0 0 0 0
to my M	-2 0 0 0 0
to our	2 0 1 2 -1
to our M	5 0 -2 -3 0
to the	29 -6 -6 -4 16
to the .	5 -1 -1 -1 -1
to the H	1 -2 -2 -1 -1
to the M	16 -1 -3 -13 20
to the O	-2 -1 -4 12 0
to the W	-3 0 0 -1 -1
to you	-1 -2 -2 -3 -2
to your	-6 4 3 -2 -1
to your R	-2 4 0 0 0
trouble	54 0 33 -47 0
trouble+trying	3 0 -7 -7 -1
trouble+when	-17 7 -1 -1 -1
trouble+wrongdoing	25 -1 -15 -10 -3
trying	9 -40 -17 -1 -9
trying+when	0 -20 0 -1 -1
we	14 -5 -20 -7 -5
we .	11 -3 -2 -6 -1
we E	-3 23 -7 -2 -1
we E E	0 -13 -1 0 -1
we E R	-1 -6 0 0 -1
we E it	-1 -3 0 -1 0
we E the	0 12 -5 -3 5
we E to	-5 7 -1 6 -1
we F	4 0 -1 0 -3
we F the	3 0 -1 -5 -1
we M	1 -2 -1 -1 -1
we N	-2 -1 -2 -1 -1
we P	-1 -3 -3 -1 -3
we R	18 -8 -1 -2 -2
we R R	-2 0 -1 0 -1
we R the	-1 -5 1 -1 -1
we S	1 -2 0 4 0
we T	1 -4 -5 5 -1
we T a	2 0 -1 0 0
we T you	-2 0 -2 0 0
we X	-9 0 0 -1 -1
we X in	-9 0 0 -1 -1
we does	0 -7 -1 0 -1
we does not	0 -7 -1 0 -1
we has	-5 -12 -6 4 5
we has F	-3 0 -1 -2 -1
we has O	-1 -1 -1 8 -2
we has R	-3 -3 -1 3 -1
we has X	-1 -1 -1 -2 1
we has not	-1 -2 -2 -1 9
we is	0 10 -10 -3 4
we is .	-8 -1 0 3 -1
we is A	0 4 2 0 0
we is E	-8 2 0 -1 -1
we is M	7 -1 0 -7 -1
we is O	-2 -1 -1 0 -2
we is P	-1 -4 -5 -2 -9
we is R	18 -5 -3 6 -2
we is T	-4 11 0 -1 0
we is X	-2 5 -1 4 1
we is in	-4 -1 -1 -3 22
we not	-2 -8 6 0 -1
we not S	0 -5 0 0 0
we will	-6 -20 -3 6 -8
we will E	0 -30 0 -1 -1
we will F	-1 -1 0 7 0
we will M	-1 -2 0 0 0
we will N	0 -4 0 4 -1
we will R	0 -4 -1 0 0
we will S	-1 -9 0 -3 -3
we will be	0 3 0 0 -1
we will has	-1 27 0 -1 0
we would	-1 7 7 -1 -1
we would be	0 3 8 0 0
we would has	0 5 -1 0 0
we, nobody	24 28 -12 -13 -8
we…#	-2 -1 0 -1 0
we…:	-4 11 -2 -4 -5
we…A	2 16 4 2 6
we…E	-4 2 0 -4 0
we…F	12 11 -7 7 11
we…H	0 13 -8 19 -11
we…M	36 -1 -7 -8 -13
we…N	-3 -5 9 8 11
we…O	-1 -7 -4 24 -6
we…P	-3 -21 -8 1 -3
we…R	23 2 -10 0 -5
we…S	-1 -19 -2 -2 -6
we…T	-6 8 -9 -14 -14
we…W	-11 -3 -3 2 -2
we…X	-14 -1 -7 -2 -3
we…because	5 9 -5 -2 -6
we…has	3 20 0 3 1
we…if	-3 -10 7 -2 -2
we…is	7 6 -12 -7 5
we…it	-6 6 -2 -6 -3
we…may	-3 -1 0 -1 0
we…not	-6 12 3 -3 23
we…our	0 -1 0 -9 -1
we…we	-11 -9 -3 -5 -9
we…will	-7 -2 -4 3 5
we…would	5 7 7 -1 -1
we…you	-3 2 -6 -6 10
we…your	13 0 -1 8 -4
when	-40 18 -23 -27 3
which	16 -9 -1 -5 -5
which R	0 -5 -7 -1 -1
which R the	0 -5 0 0 -1
which T	0 -6 -7 -1 -1
which is	1 -1 9 -2 0
which the	7 0 0 4 0
which the M	7 0 0 4 0
which we	4 -2 0 -3 -3
which we has	0 -1 0 -3 -3
which you	7 0 10 0 0
which you not	7 0 10 0 0
will	-27 -6 -45 -16 -4
will .	0 6 0 0 0
will E	-10 -36 -8 -7 -6
will E R	-2 -9 0 -1 0
will E T	0 -11 0 -2 -1
will E a	0 10 -1 0 0
will E at	0 7 0 0 0
will E on	-1 -14 0 0 0
will E to	0 -10 0 0 0
will E you	-1 -7 -1 -1 -1
will F	-2 -2 -7 3 -2
will F so	-1 0 0 8 0
will F to	0 -1 0 -2 0
will H	0 -5 -1 -1 0
will M	-2 -3 0 0 0
will N	-6 -18 -9 -1 -4
will N a	0 -3 -1 0 0
will N the	-1 -5 0 0 0
will N you	0 -2 -2 0 0
will P	0 -6 0 0 0
will R	-8 -11 -4 -3 -2
will R by	0 -12 0 0 0
will S	-6 -20 -6 1 -6
will S at	0 -3 -1 0 0
will S you	0 -4 -1 -1 -1
will T	-7 -14 -1 -3 -2
will X	0 8 0 0 0
will be	-14 12 -10 -14 -8
will be .	-1 5 0 0 0
will be A	0 -2 0 0 0
will be E	-1 18 -1 -2 -1
will be F	-1 -5 0 0 0
will be H	0 -6 0 0 0
will be M	-4 -1 0 -1 0
will be N	-1 -5 -1 -4 -1
will be O	-1 -4 0 6 -1
will be R	-2 21 -2 -8 -2
will be T	0 -25 -1 -1 -1
will be a	0 -2 0 0 0
will be at	0 -3 -1 -1 0
will be can	0 6 0 0 0
will be in	0 8 0 0 0
will has	-1 24 -2 -1 7
will has R	-1 8 -1 0 0
will has to	0 -3 0 0 0
will not	14 16 -2 -3 14
will not .	3 0 0 -1 0
will not E	-1 10 0 0 -1
will not N	2 9 0 0 17
will&R&T	-15 -9 -5 -8 -5
will, nobody	-4 26 -19 -1 -12
will…9	0 2 0 0 0
will…:	-2 -28 -2 -3 -2
will…A	-6 3 -4 2 -1
will…E	-14 11 -12 -11 8
will…F	-1 -4 -5 16 -1
will…H	-9 -9 -10 -7 -4
will…M	-6 2 -4 11 -1
will…N	-9 3 -8 -5 19
will…O	0 5 -2 13 -2
will…P	-1 3 -4 -1 -1
will…R	-16 36 -10 -10 -7
will…S	-5 -18 -6 -5 -6
will…T	-4 6 -17 -21 -12
will…W	-2 -5 -10 -2 -1
will…X	-1 17 0 -7 -5
will…because	-3 8 -1 -3 -1
will…has	-2 23 -2 -5 3
will…if	-6 -3 -2 -1 -1
will…is	-7 -3 -1 -2 -1
will…it	-1 14 -1 -1 -2
will…not	14 15 -2 -3 14
will…we	-1 -9 -1 -3 -4
will…will	0 5 0 0 0
will…you	-1 -10 -5 -6 -5
will…your	-2 5 -1 -1 -1
with	-28 -22 11 -3 -1
with .	-7 -2 10 9 -2
with . H	-2 0 0 -1 0
with 9	-2 1 -1 0 -1
with 9 of	-2 0 -1 0 -1
with :	-5 5 -2 -1 -2
with : and	-4 -1 -1 -1 -1
with A	-1 -2 -3 -1 -1
with E	-2 -1 -1 -1 3
with H	-1 -7 -5 -3 -1
with M	6 -1 -1 13 0
with N	-4 -1 10 -3 -3
with S	-2 0 11 -1 -1
with S our	-2 0 11 -1 -1
with T	-2 0 0 -1 0
with W	-2 0 0 2 0
with X	-2 -1 -1 -1 11
with a	-11 -11 -7 -5 -3
with a A	0 0 -2 -1 -1
with a M	-6 0 -2 0 0
with a T	0 -12 0 0 0
with it	2 -1 -3 -1 -1
with our	5 4 -7 -2 -1
with our H	4 0 3 0 0
with our M	2 0 0 -2 0
with the	3 -4 8 -6 1
with the A	-1 -2 -5 -1 0
with the H	8 -1 4 0 -1
with the M	-8 -1 13 -4 3
with the T	2 0 0 0 0
with the W	2 0 0 0 0
would	-14 29 13 -6 -9
would .	-4 -7 -2 -2 -1
would E	-1 3 -5 -1 0
would E R	0 5 0 0 0
would M	-1 -3 -5 -1 -1
would N	-1 11 -3 -1 -1
would P	0 5 0 0 0
would R	0 12 -2 0 0
would S	-1 -2 -3 -2 0
would T	-1 5 -1 0 0
would be	-4 8 6 5 -2
would be .	0 10 -1 0 0
would be E	-1 -1 -1 6 0
would be R	-1 1 0 -2 -1
would has	3 1 22 -1 -1
would has H	-2 -3 23 0 -1
would not	-3 0 7 0 -1
would so	0 -8 0 -1 0
would to	0 13 0 0 0
would to be	0 13 0 0 0
would&R&T	-6 36 -4 -4 -2
would, nobody	-6 26 5 -5 -4
would…9	-1 5 -2 -1 -1
would…A	-1 -6 2 -3 -1
would…E	-4 21 18 4 -1
would…F	-3 2 -2 0 0
would…H	-7 22 16 -4 -2
would…M	-4 -4 -3 -1 -1
would…N	-2 3 5 5 -2
would…O	-3 -1 -6 -2 -1
would…P	-3 -3 0 0 0
would…R	-2 31 -5 -6 -2
would…S	-1 15 -4 -2 0
would…T	-6 44 -2 -6 -3
would…W	0 -2 0 7 0
would…X	-1 2 7 0 -1
would…because	-4 5 -3 -2 -1
would…has	2 1 39 -1 -2
would…if	0 9 8 0 0
would…is	0 5 0 0 0
would…it	0 7 4 -1 -1
would…may	0 -2 0 7 0
would…not	-3 1 7 0 -1
would…you	0 8 -1 -1 -1
wrongdoing	25 -5 9 -16 -9
you	-32 -12 -28 -28 -21
you .	-9 -9 -2 -4 -2
you . the	0 -6 -1 0 0
you >	-3 -3 -2 -2 -5
you A	-1 0 -1 0 -2
you E	-1 -5 -4 -2 -2
you M	-3 0 -1 -2 -1
you N	-3 -3 -4 -5 -4
you P	-2 2 -1 0 -1
you R	-4 -12 -3 -4 -1
you R to	-1 -2 0 -3 -1
you S	-2 0 -2 -1 0
you T	-3 -2 0 -1 -1
you X	-2 5 -1 0 -1
you by	0 12 0 -3 -1
you by :	0 4 0 -1 0
you by T	0 8 0 -2 0
you can	-3 7 -3 -2 -5
you can E	-1 4 -1 -1 0
you can H	-1 -4 0 0 0
you can N	-1 13 -1 -1 -2
you does	-3 -1 -2 -1 -1
you does not	-3 -1 -2 -1 -1
you for	0 0 -1 -1 -2
you has	-3 -5 -3 -2 -4
you has a	-1 -3 -1 -1 0
you may	-4 -4 -3 1 -2
you may E	-2 0 0 0 0
you may N	-2 -1 0 4 -1
you may be	1 -2 0 -1 0
you may has	0 0 -2 -1 0
you not	8 -5 7 -1 -4
you not E	0 -2 -1 0 -2
you not N	16 -1 -1 0 -1
you not be	-1 -2 10 -1 -1
you the	0 0 -3 0 0
you will	0 12 0 -1 16
you will be	0 -5 0 0 0
you will not	0 10 0 0 16
you would	0 5 -1 0 0
your	-17 -28 -17 -30 -15
your .	-5 -1 -9 -8 -8
your . .	-3 0 0 -1 -1
your . A	0 0 -2 0 0
your . R	0 -3 -1 -1 0
your . has	-1 0 -2 -1 0
your . in	8 0 0 0 -1
your A	-2 -3 -6 -3 -4
your A can	0 0 -2 0 0
your A may	0 0 -2 -1 0
your E	-8 -7 2 -3 4
your F	-2 -1 0 -1 0
your H	-3 -3 -4 -2 -7
your H H	-2 -1 -1 -1 -1
your H R	0 -2 0 0 0
your H and	-1 0 0 0 -2
your H can	-4 0 0 0 0
your H does	-9 0 0 0 0
your H has	27 0 -2 0 0
your H is	0 -2 -3 -1 -3
your H may	-3 -1 0 -1 0
your H so	0 7 0 -1 0
your H to	-3 0 0 0 0
your H will	-1 -3 0 0 0
your M	-7 -10 -4 -11 3
your M M	-5 -1 0 -2 -1
your M R	-1 2 0 0 -1
your M if	-2 0 0 0 0
your M is	-2 0 -1 -1 9
your M may	-3 0 0 -1 0
your N	8 -1 -1 -3 -2
your O	-4 0 0 -2 -1
your P	-2 0 1 -1 -2
your R	-2 2 8 -1 -2
your R .	-2 -1 0 0 -1
your S	-1 -6 0 -1 0
your T	-6 -5 -2 -1 -1
your X	-2 -1 -4 -1 -4
your…9	0 2 0 0 11
your…A	-1 -1 -7 -2 -3
your…E	-1 1 -3 -4 10
your…F	-13 -1 -3 -3 -2
your…H	-3 -9 -10 -4 -9
your…M	-28 -11 -9 -13 0
your…N	4 -6 -5 -4 7
your…O	1 0 -1 -2 0
your…P	-4 0 0 -1 -4
your…R	2 -11 -4 -5 -6
your…S	-4 -7 -2 -1 -2
your…T	-11 0 -5 -4 -3
your…W	21 -1 -5 -1 10
your…X	-2 5 5 -1 15
your…because	7 -1 -2 -1 -1
your…has	22 -1 5 -3 -3
your…if	-3 -1 -4 -1 -1
your…is	-1 -3 -5 -5 -2
your…it	4 -2 -3 -1 -1
your…may	14 -2 -5 -3 9
your…not	-14 -2 4 -3 -5
your…our	-7 -1 0 -1 -1
your…we	-1 -1 0 0 -2
your…will	-1 -4 -1 -1 -2
your…would	-1 -10 9 0 -1
your…you	-3 -2 -4 -2 -4
your…your	-1 -1 -3 -1 -1
you…:	-1 3 0 -1 -1
you…A	-1 -5 -5 -1 -2
you…E	-11 13 -11 -5 9
you…F	3 -2 -1 -2 -4
you…H	-4 -2 -6 -3 -5
you…M	-4 -6 -4 -4 -3
you…N	10 28 -8 -3 3
you…O	-2 -1 -1 1 -2
you…P	-3 0 -2 0 0
you…R	-3 2 -3 -6 -3
you…S	1 -9 -7 -4 -5
you…T	-7 -8 -8 -6 -4
you…W	-2 -1 -9 -2 -2
you…X	-1 4 -3 -2 -7
you…because	11 -1 0 -1 0
you…has	-5 -7 -5 -6 -7
you…if	-2 -1 -1 -1 0
you…is	9 3 -2 -2 -6
you…it	-1 10 -3 -1 -1
you…may	-4 -4 -3 1 -2
you…not	3 3 4 -4 9
you…our	5 -3 -3 -1 -3
you…we	0 -2 0 -2 -1
you…will	0 17 0 -1 16
you…would	0 5 -1 0 0
you…you	-1 -2 -2 -1 -1
you…your	-2 0 -2 -2 -4
"""
