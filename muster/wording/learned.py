"""What was learned of words and of the company they keep.

Written by tools/learn_wording.py, never by hand: the kinds of words, and what each trait
weighs for every reason, in hundredths.
"""

KINDS = """\
A academic accountant accountants admin administrator admins affairs agencies agency airlin
A airline airlines airplane airport airways akamai amazon among analyst aol appl apple appointed
A apprentic apprentice armed army assailants assistant associate ato atos attacker attackers
A auditor authorities authority aws azur azure baker bakery bank banking banks barclay barclays
A based blok bloke bookkeeper bos boss bosses bought brewery bt builder bureau buyers cabinet
A capita caretaker carpenter carrier carriers cheater chef chemist chief cisco classes cleaner
A clerk cloudflar cloudflare co colleagu colleague colleagues colleges commission committee
A companies company compaq conductor consultant consulting contractor corporation corporations
A council courier crew dba decorator dell dentist department deputy designer designers developer
A director distributor distributors doctor doctors drivers education electrician electronics
A employe employee employer engineer engineers enrolled examiner executive executives facebook
A faculty fastly financial firm firms fisher fitter flight folk foreign foreman former freight
A fujitsu geek geeks general github gitlab googl google governing government governments
A graduate graduates group groups guard guards guests guys hacker haulier head headteacher
A hewlett hitachi hsbc ibm inspector inspectors installers instructors insurance insurer intel
A intern janitor jet keeper keepers labor lad lads landlord landlords lawyer lawyers leaders
A lecturer lg librarian lloyd lloyds locksmith lucent maker makers manager managers managing
A manufacturer mastercard mechanic members met microsoft microsystems minister ministers
A ministry motorola motors myspace national nec netscape newcomer northgat northgate novell ntt
A nurs nurse nurses officer officers official operator operators organization outsourcer owned
A owners packard painter panasonic parties partner partners paypal pediatrician personnel
A physician pilot plumber polic police policeman policemen porter postman prime professor
A professors programmer provider psychiatrist publisher pupils quoted rail rbs receptionist
A recruits registrar representative representatives representing retailer retailers routes
A salesforc salesforce samsung sanyo sap scaffolder schools secretary securities security senior
A serco shoppers siemen siemens signaller soldier soldiers sources staf staff state strip stripe
A students subcontractor subsidiaries subsidiary supermarket supervisor supplier suppliers
A surgeon surgery surveyor sysadmin taught teachers teaching team tech techies technician
A technicians techy telecom telecommunications temp tenants tester thief told toshiba tout
A traine trainee trainees trainer tram transit twilio twitter undergraduate union unions
A utilities utility vendor vendors venture vice visa visitors vodafon vodafone volunteers warden
A webmaster whoever wholesaler worldpay yahoo
AD aircraft business cargo investment manufacturers online users web
AE administration
AH college driving federal grocery traffic
AN customers
AQ establishment investments
AT according afp saying
AW slack vandal
D actuator agent analyser analyzer antenna antennas applications archiv archive archives array
D automated backup backups baking barcod barcode batch battery beacon bearing boards boiler
D boilers breaker broad broadband bucket buckets bug bugs cabl cable cabling calibration
D callback camera cameras carousel catenary cd cel cell cellphones cellular ceramic certificates
D channel channels chiller chip chips circuit circuits cloud cluster combustion communications
D compressor computer computers computing conduit connect connected connecting connection
D connections consumer consumers container containers conveyor cooki cookie cookies cooky cool
D coolant cooling crawler cursor cylinder cylinders data deals declining design designs desktop
D detection developed devic device devices diesel digital directories directory discs discussing
D disk disks domain domestic duct ducts edg edge electric electrical electronic employment
D encryption engin engine engines environments equipment exception exceptions exchang exchange
D export exporting exports extension extract facilities fans feature features feed feeds fiber
D fibr fibre firewal firewall flag fleet floppy flow flows fram frame frames function fus fuse
D gateway gearbox generator generators goods handheld handl handle handles handover hardwar
D hardware hash heap hook host hub hybrid images imaging import imported importing imports index
D industrial infrared integrated interpreter introduced inverter ipad iphone ipod job jobs kit
D laptop laptops laser layer layers len lens libraries link linking links loader loading loads
D local lock locks locomotive login machin machine machines macintosh macro magnetic management
D manifest manufacturing mast master materials matrix media memory messag messaging metadata
D mobile model models mount mounts multimedia narrow nasdaq network networking networks newer
D offset offsets operates optical origin original output packag package packages packet panel
D panels pc pcs phones pile pipe pipeline piston planner plaster platform plug plugs points port
D portable powered primary private prob probe probes probing processes processing produced
D producer producers production profit programming proprietary propulsion prototype proxy pump
D pumps purchases purchasing queues quota quotas rack racks radar receiver receivers
D reconciliation recording records relay relays releas release released releases releasing
D replica replicas roam roaming run sales satellit satellite satellites scale scanner scanners
D scanning screen screens script scripts secondary sector sectors seller sensing sensor sensors
D sequenc sequence servic service services session sessions setting settings settlement shel
D shell shipments signal signaling signalling signals slav slave slaves socket sockets softwar
D software spending stack standby station steam stock storag storage stream streams string
D structure subsidies substation surface switch switches switching system systems tap tape
D tariff tariffs technologies technology television terminal testing thermostat thick thread
D tier til tile tiles till tills toggl toggle token tokens tool tools topic topics trade trades
D trading training transaction transactions transformer transmission transmitter transmitters
D trigger trunk trunks turbin turbine turbines turnstil turnstile turnstiles tv valv valve
D valves version versions video virus voltag voltage volum volume weight weights wide wir
D wireless wires wiring workers zon zone zones
DA businesses dispatcher employees industry internet msn printer printers products providers
DA worker
DE control meaning using
DF gain gains price prices
DFR restart
DH app branch bridg bridge bus certificat certificate costs crucial form forms key kiosk library
DH main markets path pool profits record tabl table tablet value websit website
DM browser servers
DN board load queu queue register view
DP fan
DQ access components concept creating discussion environment functions operating proces process
DQ product provides root standard supply uses
DR patch
DS shar share updat update updates
DT leading
DX itself
E abandon agree agreed agrees aim aiming aims almost analysts anticipat anticipate anticipates
E anticipating anticipation any appear approval approved are argue assur assure assured assuring
E attack attacks avoid barely bear believ believe believed believes bet bid boost bound bring
E bullish buoyed bush carry cautioned cautious certain challenge chance clinton compelled
E concerned conditions confidenc confidence confident consider considering convince cooperate
E coordinated could count crossing dare deal declined delighted desire disappointed
E disappointing disappointment doubts downside due eager economists embrace ensures enthusiasm
E envisag envisage envisaged envisages envisaging estimat estimate estimated estimates
E estimating etas exist expect expectation expectations expected expecting expects extremists
E fancy finger fingers forecasting forecasts forese foresee foreseeable foreseeing foreseen
E foresees future gdp generally give go going gonna guaranteeing guarantees gues guess guessing
E harder helping hesitate hold hop hope hoped hopeful hopefully hopes hoping if imagin imagine
E imminent indication insists insure insurgent insurgents intend intended intends intent
E intention intentions investors invite join largely launch legitimate less likely linked luck
E make materialize meant meantime meet militants million minds mostly must near nearing nearly
E need needs obliged often okay opportunity optimism optimistic option or ought outlook pencil
E pencilled personally persuade pessimism pessimistic pick plan planned planning plans pleased
E pledge pledged pledges pledging pois poised possibility possible predict predicted predicting
E predictions predicts presence presum presume probably proceed program project projected
E projection projections promis promise promised promises promising proposed prospect prospects
E purpose quick re reasons reckon reckoned reckons recognize reflected reflecting renewed
E represent roughly satisfied satisfy schedul scheduled securing seek seeks sentiment set shal
E shall shan't should slat slated speculate stressed struggling suggest suggesting suppos
E suppose supposed supposedly sur sure survey suspected take target targeted targeting targets
E tend terrorist terrorists than that these think timeframe timelin timeline timetabl timetable
E tough trust uncertain unclear unknown unlikely upbeat urged us usually vowed wager wants
E weakness welcome welcomed whether wil will willing wishes wo worried worry worrying would
ED common considered demand earnings higher peace terms used
EF accept actions approve compared decision declare demands fails insist pressure proposal
EF reluctant seeking sought total try unwilling urge worries
EH financing forecast incentive partly raise strong
EN allow allowed allowing assume be benefit change choose decide determined easily effectively
EN except follow given help keeping means might needed negotiate ones presumably rather
EN regardless remain unless use ways
EO anticipated promote
EP all alone anyway ca come do does figured get getting gotta happens have heck hey honestly
EP hurry know let loved lucky ourselves pretend realize really remember remind some there thinks
EP trying want wonder wondered yeah yes
EQ aimed choice commitment concern create decisions depend determine different direct effort
EQ encourage expand feasibl feasible further inevitable initial introduce likewise moreover
EQ necessary obligation other participation potential problem proposals propose reflect regard
EQ respect similar specifically step strategy such support threat unlike willingness
ER agreement each giving got instead just keep prepared preparing putting relatively stand turn
ER without
ES chose learn says tel tell understand wanted why wish wished
ET about adding although apparently appears closer continue course decided despite directly
ET elsewhere far few helped indicated issue least more move only possibly rest seen stop
ET suggested thanks their this to trouble
EW chances cuts fear hurt ignore push
EX bad because better big bigger convinced definitely did difference doing doubt easy enough
EX especially every exactly gone good guarante guarantee guaranteed happen hard how it liked
EX looking most much necessarily nevertheless no nonetheless nor not our plenty rarely reason
EX similarly sometimes still surely surprised thing thinking though thought way we worse
F ablaz ablaze abort aborted accepted appealed argued attempting backlog backlogged blackouts
F blast blew block blocked blocking blocks blowing blown blows bomb bombs bounc bounce bounced
F bouncing brakes break breakdowns breaking brick bricked broken buckl buckled burned burning
F burnt burst bust caught charred chok choke choked clog clogged collaps collapse collapsed
F collapsing collided collision conflict conflicting corrod corrode corroded corrupt corrupted
F corruption crash crashed crashes crashing crawl crawled crawling criticized crossbar cycl
F cycle cycled dead deadlocked death decline declines defect defectiv defective defects delaying
F demanded demanding demot demoted denied deny denying desync desynced detach die died
F disappeared disconnect down downturn drain drift drifted drifting drop drops duplicat
F duplicate duplicated dying emit emitting endorse erratic errored errors escaped evict evicted
F evicting exceed exceeded exceeding exceeds exhaust exhausted expir expire expired expires
F explod exploded exploding explosion fail failing failur failure faulty fill filled filling
F flaky flap flapped flapping fluctuat fluctuate flush flushed formally foul freez freeze fried
F froz froze fry glitch glitched glitches glitchy grenade grind grow growing hammer hammering
F handed hang hiccup hog hogging hung hurled idl idle inability incompatibl incompatible
F inconsistent inflation injured insistence insisting interrupt interrupted invalid jam jammed
F kaput kil kill killed killing knacker knackered lag lagged laggy leak leaked leaking leaks
F loop looped looping loose los lose losing lost malform malformed malfunction malfunctioned
F migrat migrate migrated misbehav misbehave misbehaving misconfigur misconfigure misconfigured
F mismatch mismatched murdered objected objections oppose opposed outag outage outages outdat
F outdated overflowed overflowing overheat overheated overload overrun overwrit overwrite
F overwritten panick panicked paus paused peg pegged pin pinned plunge poison poisoned pop
F promot promoted purg purge ramp ramping rate react reap reaped rebalanc rebalance rebalancing
F reboot rebooted rebooting rebound rebuilding reconsider redeploy refusal refusing reindex
F reject rejected rejecting rejection rejects reload replicat replicate replicating reschedul
F rescheduled reset resetting resiz resized respond responded responding restarted retried
F retrying revert reverted ripped rise risen rising rotat rotate rotated rust rusted saturat
F saturate saturated scrambl scrambled seiz seized sharp shed shutdown skew skewed skip slide
F slip slowdown slowed slowing slump smashed snap snapped spik spike spiked spiking split
F spurred stal stale stalemate stall stalled stalling starv starve starved starving stick
F strongly stuck stutter stuttered surg surge surged surging survived survivors suspended swung
F tangl tangled tearing terminated thrash thrashing threw throttled throw throwing thrown throws
F tim timed timing tip tipped toast tore torn tossed tossing trapped trip tripping truncat
F truncated twisted unbalanc unbalanced undetect undetected unhealthy unplan unplanned
F unreachabl unreachable unreadabl unreadable unrecoverabl unrecoverable unresponsiv
F unresponsive unstabl unstable unsync unsynced unwel unwell urging vanish vanished wedg wedged
F wip wipe wiped wobbl wobble wobbly wound wounded writes zeroed
FA plane
FD boosted
FE agreeing attempt attempts insisted rates refuse refuses steady struggled trend withdraw
FH flood hanging inside onto
FN delay delays empty mis missing permission request
FO degrad degrade degraded terminat terminate
FQ offlin offline response sluggish
FR compromise drained impasse rebuild reconnecting restarting suddenly
FS writ write
FT lead
FW arguing brok broke damag damaged disconnected dived dropped dropping failed fault forcing
FW gained mangl mangled overloaded overwhelm overwhelmed percent prevented publicly rebounded
FW refus refused sever severed shattered skipped soared tripped
FWN delayed
FX panic partially
H account accounts addressed addresses animal animals appeal appeals application appointment art
H article assets baked balanc balance ballot basement basket bathroom beach beans bed bedroom
H bil bill billions bin blog boat boats bread buses butter cak cake cakes campus car card cards
H cars case cash cat chair cheese chicken chocolate clas class clinic coat cod code coffe coffee
H collection collections comedy comic concert congress cooked cooking corn counter court cream
H credit crop debt democrats desk dessert dish documentary dog dogs door doors draw drink dry e
H eating elections electricity entrance exam exhibition expense expenses featured ferries ferry
H field film films fin finals fine flooding floor floors food fuel fund funds gallery gam game
H games garden gardens gas gat gate hal hall hearing heat heating hefty highway hill homework
H hospital house illustrated judge kettl kettle kitchen known lane lesson licenc licence license
H lift light livestock loan loans magazine mail map mark market mashed match matches meal meat
H medical medicin medicine medicines memorial money movie movies museum music nam name novel
H number nursing offic office operation pag page pages parcel park parked parking parliament
H parliamentary passport password pasta payment payments pharmacy phon phone photo pie pig pizza
H players playing plays porch potato potatoes premiere prescription presidential proceedings
H proceeds published pumpkin rain rains receipt recipe recommendation referred refunds
H reimbursement result road roasted roof room rooms route rubbish ruling salad sandwiches sauce
H savings school season seat senate sheep sho shoe show shown shows sit sitting snow soup
H statement store storm street tax taxes ten test tests ticket titled tomato tournament tower
H train truck tunnel upstairs vegetable vegetables vehicle vot vote voters votes voting wal wall
H walls ward water weather wind window worth
HA aboard passengers ship taxi trains
HD buying is major picture revenue
HE called interest its numbers
HF win
HM polls
HN books compensation fees paid paying played story
HQ addres address amount cost public thus
HS comment letters noting referring
HT of score scoring
M acl algorithm allocation allowlist amplifier ansibl ansible antivirus apach apache api
M archiver artefact artifact assertion authentication automation automaton autoscaler backend
M backof backoff backpressur backpressure balancer bgp binary bio bios blacklist blob boolean
M bootloader botnet brokers buffer build busbar byt byte bytes cach cache caching calibrator
M callbacks canary cardinality cdn charset checksum chipset cli codebas codebase codec collector
M commit compiler comput compute concurrency config configs configuration configurations
M consensus contactor controller coroutin coroutine cpu credential cron cronjob crontab cve
M daemon dag databas database databases datacenter dataset ddo ddos deadlocks decoder dedup
M dedupe deduplication denylist dependencies dependency deployed deploying deployment deploys
M descriptor dhcp dim dimm discrete dkim dmarc dns docker dump ec2 ecs egres egress eks
M elasticsearch embedding encod encoder encoding endpoint endpoints epo epos etcd ethernet etl
M executabl executable exploit failover feeder fenc fencing fil file files filesystem firmwar
M firmware garbag garbage gatelin gateline genset git gpu gui handler handlers hdd header
M healthcheck heartbeat hmi honeypot hooks hosting hostnam hostname hsm html http https
M hydraulic hydraulics hypervisor idempotency idp ids imap indexer indexes indexing inferenc
M inference ingestion ingres ingress inod inode inodes instances interlock interlocking ip ips
M iscsi java javascript jbod jenkin jenkins json jvm jwt kafka kernel keyr keyring keystor
M keystore kubernet kubernetes lambda lan ldap leader ledger limiter linkspan linux livelock
M loadbalancer lookup lun macros magnetron mainfram mainframe malwar malware mesh microprocessor
M microprocessors microservic microservice middlewar middleware migration migrations
M misconfiguration modem modul modulator module modules mongodb motherboard mpl mpls mta mtu
M multiplexer mutex mysql nameserver namespac namespace nas nat nfs nginx nic nod node ntp nul
M null oauth optimiser orchestrator ospf overflow pagefil pagefile pantograph parallelism
M parameter pars parser parsing partition payload payloads pbx pdf pinpad pipelin pipelines plc
M plugin plugins pod pods pointer pol polling pos postgr postgres processor processors psu
M python quarantin quarantine query quorum rabbitmq radius raid ram ransomwar ransomware
M recursion redeployment redis regex registry renderer repeater replication repository resolver
M retries retry rfid rounding rout router routing rowlock runtim runtime s3 saml san sandbox
M scada scal scaling scheduler schema scim sdk semaphor semaphore server shard sharding shards
M siem sip smb smtp snapshot snapshotting solenoid spectrometer spf splic splice splitter
M spooler sql ssd ssh ssl sso stacktrac stacktrace stag staging stemmer stonith subdomain subnet
M subsystem svn swap switchboard switchgear sync synchronisation synchronization syncing
M tablespac tablespace tcp tempdb terraform testb testbed throttl throttling timeout timeouts
M tls tokeniser tokenizer tomcat traceback transponder tunnelling udp uefi ui underflow unix ups
M uptim uptime usb validator variabl variable vector virtualization vlan vm vms vnic voip vpn
M vrf vulnerability waf wan watchdog webhook webhooks websocket whitelist windows workstation
M xml xp
MA acquirer broker installer oracl oracle
MF brake deadlock jitter rollback throttle
MH election
MO algorithms contention deploy interfac interface latency parity provisioning rollout
MO saturation telemetry throughput
MP listener
MPAQ driver
MQ architectur architecture bandwidth framework instanc instance linear protocol variables
MR hotfix
N afford apply arriv arrive blank borrow buy cancel canceled cancellation cancelled cannot charg
N charge charged check checks claim closed collect cover created download enter extra faster
N find ful full information invest log longer miss notic notice notion obtain offered open pay
N permitted postpone prefer print printed properly reach reaching read receiv receive receiving
N refunded renew requested requesting requests sav save saving search searching see sell send
N sending sign signing special spend submit travel twic twice unabl unable unavailabl
N unavailable upload wait waiting watch work writing wrote
ND offering
NE able benefits beyond can easier either entire extend finding gives mean offer own safe sooner
NE survive
NF postponed
NH book copy order play refund written
NQ additional besides changing included provided
NR entering leave stay
NT arrival reached
NX fully
O accessibility accordanc accordance action actionabl actionable actioned actioning adherenc
O adherence aforemention aforementioned aggravate aggregat aggregate alleviat alleviate allocat
O allocate ameliorat ameliorate amended amongst anomaly apportion appraisal ascertain benchmark
O bespok bespoke cascad cascade cascaded cessation cognisant cohorts commenc commence comms
O compatibility compatible competency comprehensiv comprehensive confrontation constraints
O contingency criticality cutover degradation delineat delineate deliverabl deliverable
O deliverables descop descoped deviation diagnostic diminution directiv directive directives
O disbenefit discontinu discontinue disruption disruptions disseminat disseminate ecosystem
O effectiveness effectuat effectuate efficacious efficacy elevat elevated eliminat eliminate
O elucidat elucidate enablement endeavour enhanc enhance enhanced enhancement enhances escalat
O escalate escalating escalation exacerbat exacerbate expedit expedite facilitat facilitate
O facilitating facilitation fidelity friction fulfilment functionality granular graphical
O heighten heightened henceforth henceforward hereby heretofor heretofore holistic hostilities
O impactful impair impaired impairment impediment imperativ imperative inaccessibl inaccessible
O inbound inception incidenc incidence indicator indicators ingest inhibit initiat initiating
O inoperabl inoperable inoperativ inoperative institut instituted intermittent intermittently
O interoperability interventions investigatory irrespectiv irrespective iterat iterate junctur
O juncture landscap landscape learnings lessen leverag leverage leveraging liais liaise liaising
O lifecycl lifecycle locale magnitud magnitude maximis maximise methodologies metric minimis
O minimise minimize mitigat mitigate mitigating mitigation mitigations mobilis mobilise
O mobilised modalities modality modification multifactorial necessitat necessitate negatively
O nonconformanc nonconformance normalis normalised normaliz normalized notwithstand
O notwithstanding onboard onboarding operationalis operationalise optimal optimis optimisation
O optimise optimised optimiz optimization optimize outturn paradigm performant permutation
O persist pertain pertaining piloting postur posture precipitat precipitated preclud preclude
O preventing principles prioritisation procur procure propagat propagate propagation provisioned
O pursuant rca realign reconfigur reconfigure rectification rectifying recurrenc recurrence
O recurrences reinstatement remedial remediat remediate remediation render rendered rendering
O reportag reportage requisit requisite resourc resourcing retrospectiv retrospective
O retrospectives revis revised roadmap sanitis sanitise scalabl scalable scop scoped signpost
O situational solutioning stabilisation stabilise stakeholder stakeholders stipulates suboptimal
O suboptimally symptomatic synergies synergy systematic systemic taskforc taskforce tension
O tensions therapeutic thereby thereof timely timescal timescales touchpoint touchpoints
O traction transact transactional transitioned trending triag triage triaging unavailability
O underpin underpinned upscal upscale utilis utilisation utilise utiliz utilize utilizes
O workaround workload workstream worsen
OE ensuring
OM interfaces
OQ establishing utilizing
P anybody anyon anyone applicant audienc audience audiences borrower buyer caller candidat
P candidate carer carers cares champion child children citizen citizens claimant commuter
P cyclist diner elderly employers everybody families family father gamer holidaymaker homeowner
P household husband islander juror kid learner listeners lives medalist merchant mom mother
P motorist neighbour ordinary others parents party patient pensioner person player pretending
P reader readers relativ relatives resident restaurant rider runner shopkeeper skier spectator
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
Q acceptable accommodat accommodate accordingly accountability achieving actively activities
Q additionally addressing adequate advers adverse adversely affected affecting agenda agreements
Q aid alignment alternativ alternative alternatives analogous analyses analysis analytical
Q analyze anomalous applicable applies applying appropriat appropriate approximately arrangement
Q arrangements aspect aspects assess assessing assessment assessments assist assistanc
Q assistance assisting attain attend attendanc attendance attending augment authoris authorise
Q authorization availability baselin baseline basic blueprint bottleneck calculation
Q capabilities capability capacity careful challeng challenges clarification clarify climate
Q clinical cohort collaborat collaborate communicat communicate communication complianc
Q compliance complicated comply component computation concepts concerning concluded conduct
Q conducted conducting conjunction connectivity consequenc consequence consequently considerabl
Q considerable consideration consignment consignments constitut constitute constitutes
Q constraint constructive consultation consultations contain contained context continuation
Q continuing continuity coordinat coordinate coordination core correlation criteria critical
Q dealing decrease define defining deliver demonstrat demonstrate demonstrated demonstrates
Q detailed determining detrimental developing differential difficulties dynamic effect effective
Q effects efficiency element emb embed embedded emphasis emphasize empirical enabl enable
Q enabled enabling encounter encountered encouraging engag engage engaged engagement engaging
Q environmental essential estat estate evaluat evaluate evaluated evaluating evaluation
Q evaluations event events examination examine examples execut execute execution exists expanded
Q expanding experienc experience experienced experiences experiencing expertise extent factor
Q factors feasibility finalis finalise finalised findings focus focused focuses focusing formal
Q formulate formulation fulfil functional fundamental furnish furthermore global governanc
Q governance governmental greater greatly guidelines identification identified identify impact
Q impacted impacting impacts implement implementation implemented implementing implications
Q importance impose improvement improving incorporate increases individual inevitably
Q infrastructur infrastructure initiate initiated initiativ initiative input inputs integral
Q integrat integrate integrating integration intervention introducing involve journey journeys
Q knowledge learning legislation levels likelihood limit limitation limitations limited limiting
Q limits locality logistic logistics maintain maintained mandated mandates mandatory
Q mathematical matters maximum meaningful measur measure measurement measures mechanism meetings
Q method methodology methods metrics minimal minimum multipl multiple natural nature necessity
Q negative objective objectives obligations observ observed observing ongo ongoing operations
Q outcom outcomes outlined owing parameters partial participant participants participate
Q penetration perception performanc performance permits perspective phas phase phased policies
Q population portfolio possibilities practical precise primarily prior prioritis prioritise
Q prioritiz prioritize proactiv proactive proactively probability procedures productivity
Q progres progress progressed progressing promoting proper proportion protection providing
Q provision provisions purchas purchase purely pursued pursuing quality reasonable
Q recommendations reduc reduce reduced reducing reduction refers reforms regarding registration
Q regulations regulatory relation relief requirement requirements requires requiring resilienc
Q resilience resilient resource resources resulted resulting rigorous risks robust safeguards
Q scientific scope seamles seamless severity shift significant solely solutions sorts specified
Q spite stability standards statutory strategies streamlin streamline strength stricter
Q stringent study subject subsequent subset substantiv substantive supervision supports sustain
Q theoretical theory thorough threshold transform transformation transforming transition types
Q underly underlying understanding undertak undertake undertaken undertaking undertook unique
Q upgrade upgrading upstream useful validat validate validated validating validation varianc
Q variance variety various velocity verification visibility whereas whereby workflow workflows
QD approach commercial defined economy existing hence important involves issues mechanisms
QE ability achieve actual affect attention changes commitments concerns contribute creation
QE describe determination develop development efforts ensure establish example found fulfill
QE funding immediate increase initiatives involved lack particular policy priority problems
QE projects proposing pursue reflects reform risk significantly specific steps strengthen
QE stronger success sufficient suggests unusual weak
QF growth increased increasing reconstruction
QH related separate substantial
QM finite
QN addition allows include manage permit provide rely require required rules sale secure
QN therefore
QO cooperation enables flexibility improve maintaining relevant strengthening stressing
QR depends
QT combined
QX circumstances consequences economic simple
R across again aside away back built clear cleared clears complet complete completed completing
R completion conflicts consecutive correct corrected correcting crack cracked cur cure curtail
R curtailed disagreement disagreements dispute disputes don done drive ended ends finish
R finished finishes finishing fix fixed fixes fixing flowing forward functioning ground halting
R hand holding line mend mended mends nail nailed negotiating negotiations normal normality
R normally off out over patched position ran ready rebuilt reconnect reconnected recover
R recovered recovering recovers rectify reinstat reinstate reinstating relaunch relaunched
R remedied remedy renovated reopen reopened reopening reopens repair repaired repairing repairs
R replac replace replaced replacement replacing replenish replenished resettl resettled
R resolution resolv resolve resolved resolves resolving restor restore restored restores
R restoring resum resume resumed resumes resuming returned returning returns right righted
R running side sides smooth solv solve solved solving sorted sorting stayed steadied straight
R talks tie tied typical up usabl usable usual worked working
RD maintenance
RE depending discuss face pull put turning typically
RF against apart ball halt halted hands suspend
RH along winning
RN availabl available free prepare return works
RO resumption stabilis stabilised
RQ discussions negotiation operational recovery rectified reinstated restoration solution
RT around before came eighth ending entered finally half home into kept leaving long moved
RT moving past round row seventh sixth stopped then through together turned went when with
RW behind picked
S advice advise announc announce announcement answer answered answers ask asking asks bulletin
S cal call cited comments consult contact describing inform informing instructed listen news
S newspaper notify please press publish questions reminded reply report ring say speak telling
S word
SA citing
SE asked explain question talk
SF advised informed
SH document email interview issued letter post text
SN calling calls explaining hear heard message messages words
SQ reference
ST announcing reported reports
T added afternoon afternoon's afternoons afterward ago also am appeared approached april at
T august autumn became bedtim bedtime began beginning breakfast bst buffet by celebration
T changed christma christmas clos closing conference continued curtain dawn day daybreak days
T deadlin deadline decade december dinner dinners during dusk earlier early easter elevens
T elevenses emerged end eve evening evening's evenings eventually fall fast feast february first
T followed fortnight friday fridays gmt goal had heading held here holiday hometim hometime hour
T hours hrs immediately imminently in initially instant interval january jiffy july jun june
T kick kickof kickoff last lasted later lunchtim lunchtime lunchtimes march may meanwhile mid
T midday midnight midweek min mins minut minute minutes mo moment momentarily moments monday
T mondays month months morn morning morning's mornings newscast next night nightfal nightfall
T nightly nights noon noontim noontime november o'clock october officially opening originally
T overnight passed peak period playtim playtime pm pre presently previous prompted quarter rainy
T recent recently reportedly saturday saturdays schedule sec second seconds september shortly
T showed sight since sometime soon spot spring stage start starting subsequently successfully
T summer sunday sunday's sundays sundown sunrise sunset supper tea teatim teatime temporarily
T term thanksgiving thereabout thereabouts thereafter third throughout thursday thursday's tick
T today tomorrow tomorrow's tonight tonight's tour tric trice tuesday twinkl twinkling under utc
T warned was watched wedding wednesday week weekday weekdays weekend weekends weeks whil while
T winter year years yesterday
TA confirmed officials reporters
TE ahead already announced another as been both bringing com coming continues country current
TE eta has however making meeting new now one place present raised same surprise taken takes
TE taking the time times visit
TF tried
TH final latter lunch meals which
TN for gave managed opened part sent upon well
TO forthwith
TP couple were
TQ date extended following previously several
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
W swiped tamper tampered thoughtles thoughtless threatening ticked tinker tinkered trash trashed
W trod tumbled unacceptabl unacceptable unfair unhelpful unjustified unplug unplugged unplugging
W unprofessional unsaf unsafe unsupervis unsupervised untest untested untrain untrained unwis
W unwise vandalis vandalised vandalism violations wrongdoing wrongful wrongly
WE acknowledge
WF dipped dragged falling grabbed plummeted plunged pulling punched repeatedly rose shares
WF slipping
WN error slow wrong
WP excuse fool
WQ oversight
WR front
WTN lat late
WX boring joke ruined shambl shambles wrecked
X absolut absolute absolutely absurd abysmal accomplishment admittedly aftermath agonis
X agonising alway always amazing amazingly anarchy anger angered angry annihilat annihilated
X annihilation anxious apocalyps apocalypse apocalyptic appal appalling armageddon astonish
X astonishing astounding atrocious awesome awful awfully badly bedlam believable bizarre
X blackout blip bloodbath bloodshed bloody breathtak breathtaking brutal calamitous calamity
X carnag carnage cataclysm cataclysmic catastroph catastrophe catastrophic caused causes chao
X chaos chaotic chaotically colossal comeback completely contribution countles countless crazy
X crippl cripple crippled crippling crises crisis cruel crunch cry damning dazzling deadly
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
X sensational senseless seriously setback severe severely shameful shock shocking sicken
X sickening small somewhat sparked sparking spectacular spiral spiralling stagger staggering
X startling strangely stricken strife stun stunning sudden suffer suffered suffering
X sufficiently suited super supremely surprising surprisingly tale talked tens terribl terrible
X terribly terrific terrify terrifying thousand thousands tiny totally tragedies tragedy tragic
X tremendous triumph troubles true truly truth tsunami turmoil ugly unbearabl unbearable
X unbelievabl unbelievable unforgivabl unforgivable unfortunate unimaginabl unimaginable unjust
X unprecedent unprecedented unrest unspeakabl unspeakable unthinkabl unthinkable upheaval urgent
X useless utmost utterly vast very vicious victory violent virtually weird widespread wildly
X woeful woes wonderfully worst wracked wreck zero
XE actually aware basically become bit but certainly dream essentially even fact gotten happened
XE hardly idea importantly indeed knew little look looked looks lot makes matter merely mind
XE neither obviously perhaps pretty prove reality realized reasonably seeing seem seemed seems
XE seldom so something sort things too ultimately understood undoubtedly unfortunately what
XE whatever whole wonderful yet
XF accident causing damage frightened recession triggered
XH best
XN clearly difficult otherwise
XO instability worsening
XP anything everywhere feel feeling felt fortunately fun him life like love none nowhere simply
XP somehow stuff touch
XQ cause particularly sense serious uncertainty
XR situation
XS learned
XT amid being brings himself once prompting she wake
XW abandoned frankly funny irrelevant obvious sadly
"""

WEIGHTS = """\
	-183 -196 -195 -149 -172
!acronym	-40 8 -15 11 -15
!alarm	-30 -24 -17 -16 177
!blame	-20 -5 72 -8 -4
!cause	77 -8 -34 9 -18
!contraction	-13 8 -8 -15 -10
!hedging	-3 -1 -2 -4 7
!internal	-50 -20 -25 -2 -13
!jargon	-24 -18 -17 129 -19
!latin	-20 -3 -12 -6 -3
!long	10 -1 0 6 0
!passive	-32 -22 0 125 -10
!promise	-5 44 -6 -5 -4
!technical	68 -30 -35 -37 -34
#	8 -20 -26 -16 -11
# #	-16 -2 -2 -4 -1
# >	-5 -5 -8 1 -2
# E	18 -6 -5 -2 -3
# Q	18 -2 -4 1 0
# and	-2 -4 0 0 0
# is	10 0 -5 -4 -1
# on	-13 0 -4 -2 -1
#, nobody	30 -12 -14 -5 -6
#…#	3 -3 -2 2 -2
#…9	-14 -4 -3 -1 -1
#…A	-6 -2 -7 0 0
#…D	-14 0 -3 -2 -1
#…E	19 -4 -5 -1 -3
#…F	33 -2 -7 -3 -3
#…H	-5 0 -2 -1 -1
#…N	-4 0 -1 -1 -1
#…Q	10 -1 -1 -7 -1
#…R	-4 -5 -4 -2 -1
#…T	-1 -2 0 -1 0
#…because	-2 -1 0 -1 -1
#…is	10 0 -5 -4 -1
#…your	-4 0 -1 -2 -1
.	-35 -56 -16 -37 -69
. #	0 -4 -4 4 -1
. .	-2 -14 -28 9 -18
. 9	-4 -6 -3 -3 -2
. >	9 -33 -5 8 20
. A	-4 -10 31 -8 -6
. D	20 -10 -12 6 -8
. E	-44 -9 20 0 -6
. F	27 -3 -10 -7 -3
. H	-13 15 -19 -5 -10
. M	38 -4 -5 36 -3
. N	39 7 11 0 -5
. O	7 -5 -2 21 -3
. P	-9 -1 1 -4 -4
. Q	-11 -5 1 10 -5
. R	26 0 -3 23 -4
. S	-6 -2 -4 7 -1
. T	-19 13 28 12 -4
. W	43 -4 1 -7 -2
. X	6 -2 -3 0 0
. ^	-2 -1 -3 -2 0
. a	2 -3 0 -3 -1
. and	-12 -3 0 -6 -4
. at	-2 -4 -5 -5 -2
. be	-3 8 -1 -4 -1
. because	-6 -4 -1 -2 -1
. by	11 -14 -6 8 -2
. can	-5 -7 -9 -3 -2
. does	1 -4 -3 -1 -1
. for	-16 -5 -6 -14 -3
. has	-25 -6 -6 0 -2
. if	0 11 0 0 0
. in	-15 -7 30 2 -5
. is	5 -8 -14 -11 -21
. it	0 0 0 -2 0
. may	-16 -6 -2 -6 -2
. not	-4 -2 -3 -1 -1
. of	27 -4 3 0 0
. on	11 -3 -6 28 -2
. so	-5 10 -4 -4 -4
. the	13 -19 3 -9 -5
. to	3 -3 -5 -1 -1
. will	-2 24 0 -3 -1
. with	-7 -3 17 -5 -2
. would	-4 9 -4 -1 -1
9	-18 -12 -25 -32 -14
9 9	0 -2 -6 -3 -2
9 >	-16 11 -14 -16 -8
9 D	-6 0 -1 -1 0
9 E	-1 -3 0 -1 11
9 F	-8 -1 -1 -1 -1
9 H	2 0 0 0 -1
9 N	-7 -1 -3 -1 11
9 P	2 0 0 0 -1
9 R	-4 -2 0 -2 0
9 T	-7 -16 -3 -9 -5
9 and	-3 -1 0 -1 -1
9 has	-3 0 0 -1 0
9 if	0 0 -1 -1 -4
9 in	8 0 -1 -1 -1
9 is	4 0 0 -1 0
9 of	-4 0 -1 -1 -2
9, nobody	-14 4 -10 -15 -9
9…#	-5 -1 0 -1 -1
9…9	-15 -6 -8 -8 -4
9…D	10 -3 -1 -2 -1
9…E	-3 -5 -1 -3 6
9…F	-14 -2 -4 -2 -4
9…H	-2 -5 -1 -1 0
9…N	-13 -7 -5 -9 6
9…P	2 0 0 0 -1
9…Q	-5 -1 -1 -2 0
9…R	-2 -5 -1 -3 -1
9…T	1 -20 -2 -6 -4
9…W	6 -1 -2 -1 11
9…X	1 -1 -1 -1 7
9…has	-3 0 0 -1 0
9…if	0 0 -1 -1 -4
9…is	-7 -6 -2 -8 -8
9…may	8 0 0 0 11
9…not	-4 0 -1 -1 -1
9…our	10 0 -1 0 -1
9…will	3 -2 0 0 0
9…you	0 -2 0 0 0
9…your	-5 -2 -1 -1 -5
:	-32 9 -15 -21 -15
: :	-1 0 -1 0 -2
: >	-7 21 -8 -15 -11
: T	-7 -14 -1 -2 -1
: a	-2 -4 0 -1 0
: and	-9 16 -2 -2 -2
: is	0 -4 -1 -1 0
: on	-1 -7 -1 0 -1
: to	-3 -5 -2 -1 0
:, nobody	-11 -1 -6 -10 -7
:…:	-8 -27 -4 -3 -3
:…D	-4 -5 -1 0 0
:…E	0 -3 -2 0 0
:…F	-6 -1 -2 -1 -1
:…H	-8 -1 -2 0 0
:…N	-7 -3 -3 -2 -2
:…R	-4 -12 -1 -1 0
:…T	-10 3 -1 -2 -1
:…because	-2 -1 -1 -1 0
:…is	-5 -10 -2 -2 -1
:…not	-3 0 -1 -1 0
:…will	0 -6 0 0 0
< #	19 -4 -5 -1 -3
< .	6 12 0 20 -24
< A	21 -17 19 13 -12
< D	1 10 -19 -4 -22
< E	-15 -18 -21 20 31
< F	-2 9 -7 22 25
< H	-32 -19 -33 -32 -16
< M	11 -10 -6 20 -15
< N	-10 -3 -35 -1 -22
< O	-7 -11 -6 1 -8
< P	-14 -21 -14 -20 -17
< Q	-35 8 -4 26 -7
< R	-29 67 -14 -19 -3
< S	-5 -10 -14 -16 -11
< T	8 -4 -6 5 24
< W	-15 -4 -5 -4 -2
< X	3 -9 -18 -16 18
< ^	-14 -5 -8 -13 -9
< a	3 -22 23 -18 0
< at	-4 -1 -2 0 -1
< because	38 -1 6 -2 0
< does	-6 -3 -6 -1 21
< if	-8 -11 -3 -4 -6
< in	-2 4 -2 5 0
< it	-8 -15 5 15 10
< not	-36 13 1 -7 -5
< on	-1 0 0 12 0
< our	-3 -1 -5 -14 -2
< please	-20 -39 -12 1 -17
< so	-1 10 -1 -2 -2
< the	22 -42 -12 -36 -49
< we	-21 -12 -25 -15 -2
< with	-6 5 -2 -1 -1
< you	-2 -12 -10 -18 -15
< your	-6 -20 -11 -7 2
=1	1 -12 -3 -4 -3
=100	0 0 -1 -1 11
=10am	0 -3 0 -1 0
=10pm	0 -7 0 0 0
=11am	0 -12 0 0 0
=14	-5 0 0 -1 -1
=16:0	-3 21 0 -1 0
=2	-7 -1 -1 -2 -1
=20	-4 0 0 -2 0
=200	-6 -1 -2 -1 -1
=24	-4 -1 0 -1 -1
=2am	3 -6 0 0 0
=2pm	-5 9 -2 -1 0
=3	2 -1 -1 -1 -1
=30	-1 2 0 -1 -1
=3pm	-6 19 -2 -3 -2
=4	-2 -2 -1 -1 -1
=4pm	-2 10 -1 -3 -2
=5	-1 15 -2 -1 -2
=502	15 -1 0 6 -1
=5pm	-2 -2 -1 -1 -2
=6am	0 -11 -1 -1 0
=6pm	-4 6 -2 -1 -1
=7	-4 -3 -1 -2 -1
=8am	0 -2 0 -1 0
=9	2 -4 -1 -4 -2
=999	0 -4 -2 -1 -1
=9am	-3 -28 -2 -1 -2
=a	49 -24 -24 -12 -14
=abl	-2 25 0 -1 0
=about	-18 -9 -8 -4 0
=absolut	-3 -2 -1 -1 7
=absolutely	-1 -4 -1 -2 9
=abus	-1 0 4 0 0
=acces	0 12 0 -1 0
=accidentally	-3 0 11 0 0
=account	-7 7 14 -2 -2
=action	6 -2 -4 -5 -2
=add	-1 -16 0 -2 -1
=addres	-7 -1 -1 -2 0
=administrator	-8 0 -2 0 0
=advis	-1 0 0 14 -1
=affect	-42 -3 -10 -1 7
=after	-11 45 -5 -7 -2
=afternoon	-5 -6 -5 -2 -2
=again	-39 68 -7 -8 2
=against	-4 -2 -2 -3 -1
=agency	-4 -1 11 -1 -1
=agent	13 -1 -1 -3 -1
=ahead	-1 -6 -1 -1 -3
=aim	0 4 0 0 -1
=air	3 0 -2 0 0
=airlin	6 0 -2 -1 0
=airport	-4 -2 8 -1 0
=alarm	8 -1 2 0 -1
=alert	14 -2 -1 -1 -1
=all	6 5 -4 -13 6
=allow	0 -2 0 0 0
=along	-1 2 0 -1 0
=amazon	-4 0 13 -1 0
=an	-24 -10 28 -9 -4
=analyser	17 0 -1 -1 0
=and	-11 -30 -37 -17 6
=announcement	-2 -2 -1 -3 -2
=anomalous	-1 0 0 16 0
=another	-9 8 16 -1 -1
=answer	-6 1 -3 -4 -1
=anticipat	0 5 0 -4 0
=any	-6 9 -6 -6 -2
=anybody	-4 -4 -4 -3 -5
=anyon	-2 -1 0 -1 -1
=anyth	-2 -4 -6 -4 2
=api	26 -1 -8 -2 -1
=app	-36 -16 21 16 1
=appear	-1 -1 -2 -1 -1
=applicant	-2 0 -1 0 0
=application	0 -7 -1 2 -1
=apply	11 0 -11 -3 -1
=appointment	4 -6 -3 -1 -1
=approv	-3 0 7 0 -1
=are	-62 -33 -23 -4 7
=aren't	-2 -1 0 -1 -1
=around	-1 23 -4 -2 -3
=arriv	-4 7 7 -3 -2
=as	-24 -8 -19 -25 -11
=ash	0 8 -1 0 0
=ask	-13 -6 -3 -8 -5
=assessment	-1 -2 0 2 -1
=at	-44 -33 -16 -7 -2
=authentication	3 0 -2 -22 0
=autoscaler	1 0 0 -9 0
=availability	9 0 -3 3 -1
=availabl	0 4 0 0 0
=away	2 12 -4 -1 -1
=aws	20 -1 -2 -2 -2
=b	-12 -1 -3 -3 -1
=back	-3 32 -12 -15 -9
=background	1 0 0 17 0
=backlog	0 2 0 0 0
=backup	22 -2 -1 -1 -1
=bad	10 -1 12 -3 -1
=bag	-5 -1 -11 -2 -1
=baggag	0 1 -4 0 0
=bakery	-4 0 -1 -1 -1
=bank	33 1 -22 -5 -5
=bar	0 -2 -2 -1 0
=barrier	8 0 -1 0 -1
=bas	0 -3 0 0 0
=baselin	20 0 0 0 0
=batch	2 0 -3 -3 -3
=battery	9 0 -1 -1 -1
=be	-9 29 -25 -29 -23
=becaus	25 -3 -24 -6 -4
=bed	-2 0 -1 -1 0
=been	-30 -20 -18 42 -10
=befor	-9 58 -14 -9 -6
=began	1 -8 -1 0 0
=behaviour	-1 0 0 16 0
=behind	-15 -1 3 -1 0
=being	48 11 -17 2 -9
=believ	7 -1 -1 -1 -1
=below	-9 -1 0 11 0
=between	19 -4 -18 21 -5
=bicycl	-3 0 -1 -2 -1
=bil	5 -2 6 0 -1
=bin	0 -4 -2 0 0
=bit	22 -1 -5 0 -1
=blam	-10 0 15 -2 -1
=block	-10 0 1 -2 -1
=blood	-4 -3 -1 -1 0
=blu	-4 0 -1 -2 0
=board	-17 -3 -8 -3 -3
=boat	-8 24 -1 0 0
=book	17 18 4 -5 -5
=booking	0 22 -1 -6 -2
=boot	-4 -1 -1 -1 0
=bought	-1 -2 -4 -1 -2
=box	45 0 0 -1 -1
=branch	-23 -4 -4 -1 -1
=break	-11 0 13 -1 0
=bridg	-10 -2 -1 -1 -1
=bring	-22 -26 -9 -3 -6
=broadband	-4 -2 2 -1 0
=brok	8 -1 -12 -5 -2
=broken	-28 -1 25 -11 8
=broker	14 0 0 0 0
=brought	-4 -1 25 0 0
=browser	-5 0 0 -1 -1
=bug	40 -3 -1 -7 -2
=build	-20 -1 -4 -5 -2
=burn	8 0 0 0 0
=bus	-10 -11 -6 -7 -2
=busines	-2 7 -3 -2 5
=busy	-5 -2 0 -2 -1
=but	-2 -2 0 -1 -1
=button	-1 0 3 0 0
=buyer	-1 -2 -7 -1 0
=by	-54 30 33 -32 -18
=c	0 -1 -4 -1 0
=cabinet	6 0 -8 -1 0
=cabl	0 -1 9 -2 -1
=cach	30 -2 -3 -9 -3
=café	-20 -4 -2 -1 -1
=cal	-11 -9 -6 -7 -8
=calculat	2 0 0 -1 0
=caller	-2 -13 0 0 -1
=cam	-4 -3 5 0 0
=can	-30 3 -40 -14 -5
=cancel	-2 -5 -1 -2 -2
=cannot	28 -17 -8 -9 -8
=capability	-3 -1 0 6 -1
=capacity	31 -1 -1 -6 -1
=car	-21 -9 -3 -2 -3
=card	29 -6 5 -4 -4
=careles	-1 -1 10 -1 0
=caretaker	-1 -1 -6 -1 0
=carry	-2 -14 -1 0 -1
=cas	-8 -5 -2 -2 -1
=cash	-5 -4 -2 -2 -3
=catalogu	-3 -1 -2 0 0
=catch	4 11 0 0 0
=caus	-1 -7 24 -5 -7
=cel	5 0 -2 15 0
=centr	11 0 -2 -3 -1
=certain	0 0 -1 5 0
=certificat	39 -2 -4 -8 -3
=cf	-6 0 -1 0 0
=chang	3 -14 14 -1 -7
=chao	-1 -6 -2 -1 14
=charg	-3 -3 -5 -6 -2
=check	-1 1 2 -4 17
=checkout	2 3 -2 8 0
=ches	-8 -2 0 0 0
=children	-4 -4 -3 -2 -1
=chip	-9 -2 -1 -1 -1
=church	-5 0 -4 -1 0
=circuit	23 -1 0 -1 0
=circumstanc	6 0 0 -1 0
=claim	-5 -5 -2 -4 -1
=claimant	3 -1 4 7 -2
=clas	-10 -22 -3 -2 -1
=cleaner	-3 0 1 -1 -1
=clear	13 6 -5 -5 -2
=clock	-5 0 -1 -1 0
=clos	-21 -3 -3 -9 -7
=cloud	18 -1 5 -2 -1
=club	-8 -1 -1 0 0
=cluster	-9 -1 -2 -2 -1
=cod	34 0 -6 -1 -3
=cognisant	0 -2 -1 8 0
=cold	14 -2 -1 24 0
=colleagu	-1 -3 -2 -2 0
=collect	-1 -3 -2 -1 -1
=collection	4 0 0 -1 0
=com	-4 -7 10 -4 -4
=command	-4 0 0 -1 0
=commit	-2 -4 -1 -3 -1
=communication	5 0 -1 6 0
=company	-33 -9 44 -3 -2
=complet	12 -5 -2 -2 23
=computer	44 -5 -25 -2 2
=concert	0 14 0 0 0
=condition	5 -1 -3 -1 -2
=conduct	-4 -2 0 7 -1
=confident	-1 17 0 -7 -2
=config	-12 0 15 -1 0
=configuration	21 0 -2 -3 -1
=connect	-6 5 0 -2 0
=connection	-9 -1 -8 -6 -1
=connectivity	-1 0 -2 11 -1
=consequenc	8 0 -1 -3 0
=contain	-7 0 -1 7 0
=container	-3 -2 -1 -1 0
=continu	2 -11 0 7 -1
=contractor	-2 -12 6 -1 -1
=control	10 -1 -5 -2 11
=controller	3 -1 -5 -9 -1
=cooky	-1 -1 -1 -4 -1
=cor	13 -1 -4 -20 -1
=correct	-11 0 1 0 0
=correctiv	-2 0 0 1 0
=corrupt	2 0 -1 -2 -1
=could	17 -1 -1 -6 9
=council	-1 -1 7 -1 -1
=count	19 -3 -3 -1 -1
=counter	-3 0 -1 -1 -1
=courier	-4 -1 5 -2 -4
=cours	-4 12 -1 0 0
=court	-6 11 0 0 0
=cpu	5 0 -1 -22 0
=crash	1 -1 -1 -4 -2
=creat	-5 -1 -2 -4 -1
=crew	-3 -3 -5 -2 0
=cron	13 -1 -1 -2 0
=cros	-11 0 -2 7 0
=currently	2 -1 0 8 -1
=custom	-1 -1 9 0 -1
=customer	0 3 -17 22 8
=cut	7 -2 -7 -1 -1
=damag	23 0 0 -3 0
=dashboard	-9 -1 -2 -2 -1
=dat	5 -7 2 -1 -1
=data	-9 -5 -15 -1 12
=databas	35 -5 1 -15 -5
=day	-11 -20 -8 -7 3
=dead	8 -1 -2 -8 -1
=degrad	-13 -1 -3 27 -3
=degradation	-1 0 -1 2 -1
=delay	-6 23 34 7 -6
=delet	1 0 -3 -1 -2
=deliver	-2 -2 -1 -5 -1
=delivery	13 16 6 7 -1
=demand	-5 -7 0 0 0
=departur	3 0 -1 0 0
=deploy	-22 -10 -3 5 16
=deployment	-13 1 -1 7 -1
=depot	-8 -2 5 -3 -1
=desk	-8 3 1 -3 17
=detail	-12 -1 6 -3 -2
=detect	-3 0 -3 13 0
=devastat	-1 0 -1 -2 9
=did	21 -5 29 -1 -2
=didn't	0 -1 -2 -2 0
=died	3 -2 -2 -2 0
=diego	5 0 -1 -2 0
=disaster	-3 -1 -1 -1 18
=disk	7 -2 -3 -3 -4
=dispatch	10 0 -5 -2 0
=disruption	19 -1 -5 -2 -1
=dns	9 -2 -1 -4 -1
=do	-22 -6 -15 -13 -7
=doctor	-2 0 0 0 -2
=document	5 -1 0 -1 0
=dog	-14 0 0 0 0
=domain	19 0 -1 0 0
=don	-14 19 0 -1 -2
=don't	-6 -3 -2 -2 -5
=donation	2 -1 -1 -2 0
=door	-1 -4 -6 -3 -3
=dos	5 0 4 -4 0
=down	-7 -4 15 -9 3
=download	-1 -3 0 -1 0
=drain	6 0 0 -2 0
=draw	-2 0 0 0 -2
=driv	-4 -21 -3 -3 -2
=driver	-10 -5 -2 -3 -1
=drop	-25 -1 -4 14 -2
=due	3 -6 7 18 -1
=duplicat	14 -2 0 11 0
=dur	-3 -6 3 17 0
=e.g	-6 -1 -10 -4 -2
=each	9 -1 -4 -1 -1
=earlier	3 -1 0 6 0
=early	-1 8 11 -1 -1
=east	13 0 0 -1 0
=eat	-12 -1 0 -6 0
=edg	4 -4 -1 -6 -1
=effort	-1 5 0 0 0
=eight	21 -7 -5 0 -1
=elb	7 0 -1 -1 -1
=electronic	6 4 0 0 0
=elevat	-4 -1 -1 -4 -3
=els	-5 -1 4 -2 -3
=email	-8 8 5 -7 -1
=employe	-2 0 3 0 0
=empty	8 -4 -2 -1 -2
=enabl	0 5 0 -4 0
=encoder	2 0 0 -1 0
=encounter	-3 0 0 3 0
=end	1 0 -5 -16 9
=engag	-15 -3 5 12 0
=engin	11 -1 -5 -2 -1
=engineer	12 29 -15 9 -4
=enormous	-3 0 -1 -1 6
=enough	9 0 -4 -1 -1
=enter	-3 -2 10 -1 0
=entranc	-2 -1 -5 0 -1
=environment	4 -1 -1 -1 -1
=equipment	9 0 -2 -3 0
=error	3 -10 -5 1 -7
=escalat	-15 -2 -4 -1 -1
=establish	-3 0 2 0 0
=estimat	0 7 -3 -2 -1
=eta	-2 26 0 32 -2
=etc	-1 -1 -6 -2 -1
=eu	-8 -1 -3 -3 -1
=even	-2 -9 -3 -4 -2
=event	20 -3 -3 11 -1
=ever	-1 -1 -2 -1 11
=every	-16 7 -3 -7 -3
=everybody	16 6 7 -3 -2
=everyon	-6 0 21 -1 4
=everyth	0 -2 8 -4 9
=evidenc	-1 -1 -7 -1 -1
=exam	-1 -9 -1 -1 -1
=examination	2 -2 0 -1 0
=exchang	7 -1 -2 0 0
=expect	-1 14 -7 -3 -7
=experienc	-7 -1 7 4 -1
=expir	13 0 -5 -4 -1
=export	-4 -2 0 -1 0
=facebook	-2 -3 15 -1 -1
=fail	26 -6 -19 -4 -6
=failover	2 0 0 -1 0
=failur	2 0 -7 -3 5
=fal	-6 -5 -1 -1 -1
=fals	43 0 -1 -1 0
=family	-8 0 -2 -1 -1
=fan	-1 -2 4 -1 5
=far	13 -15 -1 -3 -5
=farmer	-1 0 -6 0 0
=faster	0 -1 -1 8 0
=fault	-18 5 17 6 -4
=faulty	16 0 1 -4 -1
=fe	6 -1 0 0 0
=featur	3 -1 -1 -1 0
=feed	7 0 -1 -1 -1
=fel	23 -2 -7 -1 -1
=ferry	-2 -2 -9 -1 -2
=few	-3 20 -5 -2 -2
=fewer	-3 -1 -3 -2 -1
=field	-15 0 0 -1 0
=fil	-27 -6 -7 -7 -5
=film	-3 0 -1 0 -1
=fin	-1 0 -1 -2 -2
=financ	0 -1 9 0 0
=find	-18 5 0 -1 -1
=finger	-12 0 15 0 0
=finish	-1 8 -4 -2 -1
=fir	4 -1 -1 -3 14
=firewal	23 -1 -3 -1 -1
=firm	-5 -1 27 -1 -1
=firmwar	5 -1 -1 -6 -1
=first	-3 3 -1 -2 -1
=fiv	0 -17 -1 -1 0
=fix	-13 26 3 -9 -7
=flag	12 -1 0 0 0
=flat	8 -1 -2 -1 -1
=flight	0 4 -4 -1 0
=flood	0 -2 -3 -1 -1
=flow	-1 5 0 9 0
=flower	-3 -2 -1 -2 0
=follow	8 -5 0 3 -2
=food	-2 -1 0 0 0
=for	-46 -8 -16 -21 1
=forecast	-7 22 -1 12 0
=forgot	-2 0 -6 0 -1
=form	-15 -2 11 -1 -4
=found	-8 -4 -16 -1 -1
=four	-1 -1 -4 0 0
=fre	-10 -13 2 -6 -1
=friday	-2 -8 -4 -4 -1
=from	18 6 -10 10 -11
=front	-20 -1 -3 0 0
=ful	-15 44 -10 9 -5
=fully	0 0 0 2 0
=functionality	-11 -3 -4 39 -3
=further	7 -3 -3 2 -1
=gam	-2 -1 0 0 -1
=gap	-1 0 -1 -2 -1
=garbag	4 0 0 -1 0
=garden	-3 0 -1 0 0
=gas	-3 0 0 0 0
=gat	-5 -5 2 -3 -2
=gateway	-22 -1 -2 -1 -1
=get	11 7 13 -2 -3
=gift	-5 -4 -2 -3 -1
=giv	-1 8 -2 -1 -1
=glas	-4 -2 -1 -1 -1
=glitch	22 0 -4 0 -1
=go	7 -30 -3 -2 7
=going	-1 0 -1 0 13
=gon	0 9 0 -1 -1
=good	6 15 0 0 -4
=got	-3 -3 -3 -2 -4
=gov.uk	-1 -2 0 0 0
=green	-10 7 -2 -2 -1
=ground	-4 -1 -1 -1 -1
=group	-2 0 -12 0 0
=guard	0 0 2 0 0
=had	18 -4 30 7 -5
=hal	-22 -1 -11 -6 -2
=half	-7 0 -1 -2 -1
=hand	-11 -9 -1 -1 -1
=handler	1 0 -2 -1 0
=happen	-14 -6 10 -1 1
=has	-17 -28 -40 14 -11
=hav	-1 -5 -3 -17 -2
=head	-2 0 9 -1 -1
=header	6 0 -6 0 0
=health	-3 0 -1 -2 -1
=heap	-15 0 0 -1 0
=hear	-5 -2 -2 -2 -1
=heat	-5 12 2 -1 -1
=heavy	1 -1 -2 -1 0
=held	-1 -22 0 -3 0
=help	-2 -8 -9 -3 -3
=her	-2 -13 -1 -7 4
=high	9 -1 -2 50 -1
=hil	-3 -1 -4 0 0
=hir	-3 -2 0 -2 -1
=history	-1 0 0 -1 7
=hit	5 0 -6 -1 -1
=hold	-3 -2 -2 -1 0
=holiday	0 7 0 0 0
=hom	4 -5 -6 -3 -1
=hop	-1 3 -2 -1 -2
=host	2 -2 5 -4 -2
=hot	-6 22 -3 -2 -2
=hour	-20 49 -16 12 -9
=hous	-27 -2 42 -3 -2
=how	6 -9 0 -1 -1
=http	-25 -2 -1 -8 -3
=hub	-18 0 -1 0 0
=hul	-4 0 -1 0 0
=human	10 -2 13 -1 0
=hypervisor	2 0 -1 0 0
=i	-1 7 0 0 -1
=i.e	-7 -2 -2 -2 -1
=identify	8 -2 0 0 0
=identity	13 0 9 -2 0
=if	-21 -9 -1 -6 -13
=ignor	-6 0 12 0 0
=imag	-9 24 0 -4 0
=immediately	-10 -8 -1 -2 35
=impact	-5 -5 -4 16 -3
=implement	-2 -1 0 4 -1
=import	26 0 -13 -2 -3
=in	2 3 -17 -23 1
=inaccessibl	-3 0 0 -8 -1
=inbox	0 8 -1 0 -2
=inc	-12 -1 -1 -8 -1
=incident	-27 -3 5 23 -2
=increas	11 0 0 1 0
=index	8 -1 -1 -3 -4
=information	0 -2 -1 7 -1
=infrastructur	9 0 0 -4 0
=ingestion	-11 0 0 2 -2
=inspect	-8 0 -2 0 0
=inspector	0 -3 9 -1 0
=instanc	11 0 -3 22 -1
=instead	-1 -6 3 -1 0
=insurer	-2 -3 4 0 0
=interfac	6 0 0 -2 0
=intermittent	0 0 0 -8 0
=internal	15 -2 -3 -5 -1
=internet	-3 0 -6 -1 0
=interruption	5 0 0 -4 0
=into	-27 -11 -6 12 -12
=introduc	-12 -4 29 -1 -1
=investigat	-5 0 0 -19 0
=investigation	0 -1 1 39 -1
=ip	10 0 0 0 0
=ireland	-2 -2 -1 -2 -1
=is	-4 35 -56 7 5
=island	-2 -1 -1 -1 4
=issu	-9 -3 -2 23 -1
=it	-14 15 12 -2 -6
=its	3 9 11 -10 -3
=itself	0 0 -2 0 0
=jam	23 0 10 -1 -1
=january	-1 -11 -1 0 -2
=job	-27 12 16 11 -2
=journey	-1 -2 -1 11 -3
=jun	-1 -1 0 -3 -1
=just	-1 37 0 -1 -1
=keep	10 -8 -12 -4 -4
=keeper	0 -1 3 0 0
=kept	3 -8 0 -1 0
=kernel	-4 0 -6 -3 -1
=key	-24 -2 -5 40 -2
=kiosk	-1 -1 -2 0 0
=kit	24 -1 -5 0 0
=know	-3 -7 -5 -3 -5
=known	-2 -12 23 0 0
=lab	14 0 0 0 0
=label	3 0 -1 0 0
=lag	8 0 -1 -14 -1
=lan	0 9 8 -3 -1
=land	-3 14 0 -1 0
=landlord	-3 -1 9 0 -1
=last	3 -14 -1 -4 -3
=lat	13 -7 -6 -2 -3
=latency	34 -3 -1 24 -2
=later	-4 -15 -1 -4 -2
=latest	1 3 0 0 0
=leak	0 -2 -2 -5 -1
=learn	7 -1 -1 -2 -3
=leav	-9 -12 -5 -4 -1
=ledger	1 0 -1 -2 -1
=leed	-1 -2 -2 -1 0
=left	-5 -1 5 -1 -5
=lesson	-1 0 0 -2 -1
=let	-3 -3 10 -1 -1
=letter	-8 -1 2 8 -2
=level	-6 -1 0 0 -1
=library	-14 -1 -1 -1 -1
=licenc	17 -1 5 9 0
=lift	0 24 -3 -2 -2
=light	27 -1 -2 -1 -1
=lik	7 0 -2 0 -1
=likely	-4 -4 -1 -15 -2
=limit	9 -1 -3 12 -2
=lin	12 -2 -11 -6 31
=link	11 0 -15 -1 -1
=list	-17 -1 11 -2 -2
=listen	-2 -2 -1 -3 -2
=littl	0 2 0 0 0
=liv	-2 1 -1 -1 0
=lms	-6 -1 -2 -3 -1
=load	18 -4 -6 -7 -4
=loan	-6 -1 -1 -1 -1
=location	14 0 -1 5 0
=lock	15 -2 1 -6 -4
=locker	-9 -1 -1 -1 0
=log	-2 -4 -3 6 -3
=loggregator	11 0 0 -1 -1
=login	5 0 0 -3 -3
=long	-1 1 -2 -3 -2
=longer	13 -4 8 20 -2
=look	-30 -10 -9 8 -15
=loop	-12 0 -1 -2 -1
=loos	-6 0 -4 0 -1
=lorry	-11 -2 0 -1 0
=los	-5 -1 7 -1 5
=lost	-31 -5 1 -24 -13
=lot	-5 -3 4 -1 -3
=low	11 0 0 0 0
=loyalty	3 -1 0 0 0
=luck	0 5 -1 0 0
=lunch	0 26 0 -1 -1
=machin	-15 -6 14 -2 -3
=mad	-8 0 11 -1 0
=mail	14 -2 10 -3 -1
=mailbox	6 0 -1 0 0
=main	-2 -3 -4 0 -1
=mainfram	17 0 -2 -1 0
=maintenanc	14 0 2 0 0
=mak	-5 -9 5 -2 -2
=malform	11 0 -8 -3 0
=manager	-4 -1 -2 -1 -1
=manifest	15 -6 -1 0 0
=many	14 -2 -6 0 0
=map	-5 4 -6 -1 -3
=march	-8 0 0 0 0
=mark	-9 -3 -2 -4 -2
=master	-7 0 -1 -1 0
=matter	-5 15 -2 9 -13
=may	-38 -24 -33 4 -16
=mean	-7 0 -1 0 0
=medicin	0 -5 0 0 0
=meet	-13 -7 -1 -1 -1
=member	-1 -2 7 -1 -1
=membership	13 0 0 0 0
=memory	6 -3 -2 -4 -1
=mend	-8 -7 0 -1 0
=menu	-3 0 -2 -1 -1
=mes	-1 -2 3 0 0
=messag	27 -3 -3 -5 -2
=metric	-3 -3 0 8 0
=microsoft	-5 -2 -2 -2 -1
=midday	0 25 0 0 -1
=midnight	-1 -11 0 0 0
=might	-3 -1 -1 0 -2
=mil	-17 9 -1 -3 -1
=mind	-2 -1 -1 0 13
=minut	-9 76 -6 -9 -12
=mirror	6 0 0 -2 -1
=mis	-8 0 -8 -4 -2
=mistak	-2 -1 10 -3 -1
=mitigation	-1 -5 0 4 -1
=mod	12 -1 0 -3 13
=model	10 -1 -2 -1 -3
=modul	-11 -5 20 -5 0
=moment	-6 -1 -1 -1 -1
=monday	-5 2 -3 -3 -3
=money	0 -8 0 0 -1
=monitor	9 -4 -3 -2 -1
=month	0 -29 0 0 0
=mor	-8 19 -3 -9 -8
=morn	-4 9 -7 -9 9
=mov	-10 -9 -4 -4 -2
=multipl	-7 0 0 8 0
=museum	0 -3 0 0 0
=music	-2 0 0 -2 0
=must	-5 -3 -7 -2 -1
=nam	38 -1 -10 -1 0
=near	-11 -1 -2 -1 0
=nearly	-2 29 -1 -2 -2
=need	7 -19 -8 -7 -12
=needn't	0 -2 -2 -2 0
=network	51 2 4 -6 -4
=never	-4 9 19 -1 34
=new	-2 3 1 -7 -7
=next	-11 22 -8 2 -2
=night	10 -14 15 -1 -1
=nightly	6 -1 -1 -1 0
=nightmar	-2 -1 -1 -2 9
=nin	3 -3 -1 -1 0
=no	-52 3 -2 -10 -10
=nobody	4 -3 -8 -4 10
=nod	11 0 -1 -6 -1
=non	-3 -2 -1 12 -1
=noon	-2 11 -2 -3 -3
=normal	-27 48 -2 -5 -2
=normally	-6 -3 0 -1 -1
=north	-2 -1 -1 -1 -1
=not	22 -21 10 -11 -17
=noth	-3 -14 -15 -5 -1
=notic	4 -1 9 -2 10
=now	-12 24 -7 -12 -5
=nul	9 0 0 -1 0
=number	-3 -6 -3 6 8
=nurs	-2 -5 -4 -2 0
=nut	-12 0 -1 -1 0
=observ	10 -1 -1 28 -1
=of	-12 -32 -26 4 30
=off	-21 -13 -6 -2 -3
=offer	-1 0 1 5 -1
=offic	-1 -2 16 -1 -1
=official	0 -1 11 0 -1
=offlin	-6 -7 -1 1 -1
=often	-2 -1 -1 -2 -1
=oil	4 0 -1 0 0
=old	9 -2 -4 -3 -1
=on	-19 -44 -22 -37 -16
=onc	10 3 2 7 0
=one	-2 0 14 -3 -7
=ongo	-6 -2 -1 5 -1
=onlin	-4 50 -11 -2 -1
=only	22 -2 -2 -6 -3
=opac	-4 -2 -4 -2 -2
=open	-47 2 -9 -21 -14
=operat	7 -1 -1 -1 0
=operation	8 0 0 0 0
=operational	-3 -2 -1 13 -1
=operator	-10 -2 25 -4 -2
=ops	4 -1 -2 -2 -2
=optimal	-1 -1 -1 5 0
=option	-1 -4 0 -1 -2
=or	-7 25 -4 -4 -2
=order	18 -10 1 4 -2
=other	8 -4 -7 -4 -2
=ought	0 14 0 0 0
=our	28 -10 20 -15 -8
=out	24 -19 -8 -14 15
=outag	-21 25 25 -5 15
=outsid	-3 0 0 13 -1
=over	51 8 -10 -6 -5
=overflow	-4 0 0 -1 0
=overload	-3 0 3 -1 0
=overnight	-1 1 -3 -1 -1
=overwritten	5 0 -1 -3 0
=owing	-1 -1 0 12 0
=own	-5 10 -1 -1 -1
=paa	-2 -3 -1 -3 -1
=packet	-4 0 -1 -1 0
=pag	-13 5 -8 -7 -4
=paid	0 -10 8 0 0
=paint	-4 -1 0 0 0
=panel	-4 -6 -4 -1 -1
=panic	-4 -1 -3 -4 13
=paper	-2 -5 1 -2 -1
=parcel	-10 0 -2 -1 -1
=parent	-1 -2 5 -1 -2
=park	-20 -4 -1 -1 -1
=part	5 -1 0 0 -1
=partial	-3 -2 -1 1 -3
=partition	-17 0 -4 -1 0
=partner	-15 0 3 -4 0
=party	-9 0 10 -1 -1
=pas	-2 0 -2 -1 -1
=passenger	-1 -2 -6 2 13
=passport	-5 -2 0 -1 0
=password	2 -1 0 -2 -4
=past	-6 -1 0 0 0
=patch	4 12 -3 -2 -1
=path	-40 -2 -2 -1 -1
=patient	-4 -4 0 -3 -4
=paus	-7 -1 -1 2 -1
=pay	-18 -14 -7 -14 8
=payment	-3 -2 4 -3 -4
=payout	0 -2 -2 -1 -1
=pend	-20 0 0 4 0
=peopl	-14 -3 0 -4 -5
=performanc	-16 4 -1 18 -5
=perhap	-1 -1 -1 -2 -3
=permanent	-1 2 0 0 0
=person	-1 -1 -2 -1 0
=pharmacy	28 -1 -2 -1 -1
=phon	-4 -5 8 -8 26
=photo	17 -2 -13 -1 -2
=pier	-15 -1 -1 -1 0
=pin	3 0 -1 -1 0
=pip	-14 0 1 -1 0
=pipelin	-16 0 0 0 0
=plac	18 -19 -3 3 -2
=plan	-18 2 -8 -2 -4
=plant	-18 -3 -1 -3 -1
=platform	-26 -1 -3 20 3
=play	-14 -2 -3 -2 -2
=player	-2 -3 -1 0 0
=pleas	-31 -41 -18 6 -23
=plug	-1 -1 2 -1 -1
=plumber	-2 -1 -6 -1 -1
=pod	-36 0 -1 -2 0
=point	5 -3 -8 6 -1
=polic	-1 -1 -7 -1 -1
=policy	0 -1 0 -2 0
=pool	-19 -2 -3 -4 22
=pop	0 2 0 0 0
=portal	5 11 0 0 0
=possibl	-7 -7 -1 -1 -2
=possibly	-1 -1 -1 -2 9
=post	-3 -9 -1 7 -1
=potentially	-1 0 0 -3 -1
=power	20 8 -9 -9 -1
=practic	-6 5 3 0 0
=pres	-1 -1 6 0 0
=present	-1 -2 0 -5 0
=pressur	0 -2 -2 -2 -1
=prevent	-6 0 1 -1 0
=previous	-5 -3 8 0 -3
=pric	-10 -1 0 -1 0
=primary	3 -1 -1 -1 0
=print	3 -5 -10 -5 -5
=printer	-2 -1 4 0 0
=priority	-1 0 -2 -1 -1
=probably	-1 15 0 -1 -1
=problem	5 1 33 -7 15
=proces	13 -6 -7 16 -2
=prod	-5 -3 -1 -4 -1
=program	36 -5 -8 -3 -2
=progres	-8 6 -2 2 -2
=promis	-1 14 0 0 22
=provider	10 0 5 -3 0
=provision	-2 0 -2 11 0
=proxy	7 -1 -6 -4 -1
=public	-4 10 -4 -1 0
=publish	0 -3 0 -2 -3
=pul	-1 0 5 -1 -1
=pump	5 0 0 -5 0
=pupil	4 -1 -22 -2 -2
=push	-5 0 4 -1 -1
=put	-7 -17 -8 -1 -2
=query	13 -1 -1 32 -1
=question	-4 -1 -1 -1 -1
=queu	1 -29 -3 13 -2
=rac	-2 -1 -1 -1 -2
=rack	-2 0 -2 -1 -1
=radar	-1 20 0 -1 -1
=radius	-6 0 0 7 0
=rain	-2 -22 -1 -1 -1
=rais	20 -4 -1 11 -1
=ran	35 -2 -2 -3 -3
=rat	4 0 0 7 -1
=rather	0 -6 0 0 0
=re	1 5 0 -1 0
=reach	14 -5 -3 5 -1
=read	36 -11 -8 -10 1
=reader	-4 0 6 0 0
=ready	-2 -6 -2 -1 -1
=real	0 0 0 -1 -2
=reason	6 -2 16 -1 -4
=rebalanc	7 0 -1 -3 -1
=reboot	22 -1 -5 -6 -3
=rebuild	7 0 -1 -1 -1
=receipt	-4 0 0 1 0
=receiv	-4 0 -4 6 -1
=reckon	0 17 0 0 0
=record	9 1 -9 -3 -2
=recover	0 10 0 0 0
=recovery	2 29 -2 1 -2
=red	30 0 0 0 0
=reduc	-2 -1 -1 12 -4
=refund	-2 -8 -3 -5 -2
=refus	1 -3 -4 -4 -1
=region	32 -2 -7 3 -1
=register	4 -3 -5 -3 -2
=registry	4 -1 -3 -2 0
=reinstat	0 4 0 -2 0
=reject	7 0 0 -2 -2
=relay	8 -1 -1 -1 -1
=releas	0 -3 2 -2 -2
=relevant	-4 -1 -1 1 0
=reload	0 0 -2 0 -1
=rely	-1 0 -2 -1 0
=remediation	-4 -1 -1 1 -1
=reminder	0 -3 0 0 0
=render	-2 0 -1 -3 0
=renew	23 -2 6 4 0
=reopen	-1 14 0 -1 -1
=repair	-8 9 -5 -2 -1
=replac	24 -8 -1 -2 -2
=replica	10 0 -1 -1 -1
=replication	2 0 0 -1 0
=report	17 -9 -2 -4 -1
=reptil	-3 0 -1 -1 0
=request	-16 -7 -1 8 -5
=reservation	17 0 -3 -1 0
=resolution	-2 9 -2 11 -2
=resolv	25 12 -3 -6 -1
=resourc	-9 -1 -4 7 0
=respond	-6 0 3 0 0
=respons	-3 -1 -1 15 -1
=rest	-17 0 20 -1 0
=restart	-4 -1 -5 -12 -1
=restor	3 4 -4 6 -1
=restoration	0 13 0 -2 -1
=result	52 -5 -8 0 -3
=resum	0 11 0 -1 -1
=retry	1 -1 -1 -2 -1
=return	5 40 -10 32 -3
=right	-7 3 -9 -4 -2
=ring	-2 -7 -8 -2 -3
=river	-8 0 -1 -1 0
=road	3 -1 -20 -2 -1
=robot	28 0 -2 -1 -1
=rogu	1 0 -2 -1 0
=rol	11 -5 -7 -8 -1
=roof	-5 0 0 -1 0
=room	-8 -8 -5 -7 -4
=root	-7 -1 -3 4 -1
=round	11 -1 0 -4 0
=rout	-8 -3 -3 -10 -1
=router	17 -1 -3 -10 -2
=rul	13 -2 13 -4 -1
=run	-5 -5 -11 -13 -7
=saf	-1 -3 -1 -8 9
=sal	-4 0 0 -1 -1
=sam	21 -2 -4 -1 0
=saturat	-4 -1 -1 -1 0
=saturday	0 0 0 -2 -1
=sav	5 -5 -6 -6 -6
=say	-22 -7 -5 -2 -1
=scal	-2 -1 -1 -5 -1
=scan	7 -3 0 -13 -1
=scanner	1 9 -1 -3 -1
=schedul	10 4 -2 -1 -1
=scheduler	2 -1 -1 -1 0
=schema	-3 0 -1 -1 0
=school	-7 -2 -1 -4 -2
=scor	11 -14 0 -1 0
=screen	-8 13 -2 -1 -1
=script	-3 -1 -7 -2 -2
=se	-1 0 0 5 -3
=search	6 -4 -3 -3 -3
=seat	-2 -1 -3 -1 -1
=second	-3 1 -2 0 0
=secondary	1 -2 -3 -1 0
=security	-2 -1 -3 -2 -2
=see	-4 16 -13 0 14
=seed	-4 0 0 0 0
=seen	-7 -4 -7 -4 15
=sel	-5 -1 -1 0 0
=self	-15 -1 10 -1 -1
=send	6 -4 -3 -1 -1
=sensor	21 0 -1 -1 -1
=sent	-7 -12 16 -4 -3
=serv	13 -2 0 0 0
=server	25 -4 -8 -33 -2
=servic	1 27 5 21 -7
=session	12 -5 -4 11 -1
=set	24 -5 15 -2 -2
=setting	6 -1 8 -1 -1
=several	0 -1 -1 -2 0
=shal	-6 0 0 -2 0
=shar	-2 -4 0 -1 -1
=shed	-36 -1 -2 -2 0
=shel	-16 -1 -1 -1 -1
=shift	0 0 7 0 0
=ship	-5 0 0 0 0
=shop	-4 3 -7 -3 -4
=shopper	-1 -9 1 0 -1
=short	22 -2 -1 -2 0
=shortly	-1 10 -1 -2 -1
=should	-7 23 3 -1 -8
=shouldn't	-2 9 -1 -6 -1
=show	7 -17 -13 -7 -5
=shower	-2 -3 0 0 -1
=shown	-4 -2 -3 -2 -1
=shut	-11 -1 -8 -3 -3
=sid	-7 -1 -1 0 0
=sign	13 -13 9 -10 -10
=signal	17 -1 -2 -1 -1
=sinc	27 -11 -3 -5 -1
=singl	8 0 -3 -1 0
=sit	5 3 -7 -2 -2
=situation	-6 9 0 -7 11
=six	-6 15 -6 -1 -1
=skip	-3 0 5 -1 0
=slot	-3 -3 13 -1 -1
=slow	-18 -3 2 -4 -4
=slowly	-4 0 0 -1 0
=smal	0 0 -1 0 -3
=snow	-1 -3 -2 -2 -1
=so	-13 -10 -10 -5 5
=social	-2 -7 0 0 0
=softwar	22 -3 38 -1 -1
=sold	-11 -6 -2 -10 -2
=solution	-1 -11 0 5 0
=som	-29 -13 -20 17 -9
=somebody	0 0 -2 0 0
=someth	5 0 4 -1 -5
=sometim	-3 20 -1 0 0
=soon	-1 38 -1 -3 -3
=sorry	-2 -4 -8 -3 -6
=sort	-1 3 9 -1 -1
=sound	-2 -3 -1 -1 0
=spac	3 -2 0 -2 -1
=spam	5 -1 -3 -2 -1
=speak	-1 0 3 -1 0
=speed	-4 5 0 -1 -1
=staf	-10 -7 14 -4 -3
=stag	-9 -3 -2 -1 0
=stal	-3 -1 0 -2 -1
=stamp	-5 0 0 0 0
=stand	0 -16 -1 -1 -1
=standby	-2 -5 -1 -1 -1
=start	43 -24 -7 26 -7
=stat	-2 0 -2 15 8
=statement	-1 -1 -5 -1 -1
=station	-15 -8 -6 -2 1
=stay	0 -2 -1 -1 -1
=step	-3 -9 -2 3 -1
=stil	-14 -18 -8 -11 -7
=stock	2 -1 -2 -2 -2
=stop	2 -7 0 -4 33
=stor	10 -1 -6 -1 0
=storag	21 -1 -1 -8 -1
=story	13 -1 0 0 0
=stream	-15 -1 -2 -1 -1
=street	-5 -1 0 0 -1
=string	-3 0 0 0 0
=stuck	16 -1 -1 -5 -1
=student	-2 -7 -4 -5 -2
=sub	-2 -2 -1 6 0
=subject	5 -1 -4 -3 -1
=submission	-1 3 0 -1 0
=suboptimal	0 -2 0 6 0
=subset	0 0 -2 3 0
=substation	18 0 -1 -1 0
=suffer	12 -1 -1 12 -3
=sun	-3 0 0 0 0
=sunday	-3 -7 -1 -1 -1
=supplier	-5 -6 14 -2 -5
=supply	-31 1 26 -1 0
=supporter	-1 -1 -2 -3 -2
=surg	-2 -6 -1 0 0
=surgery	-1 -1 -11 0 0
=swim	-3 -2 -4 -1 0
=switch	1 -3 -4 -11 -2
=sync	17 -2 -5 0 -3
=system	40 8 -4 -7 5
=tabl	-9 -2 0 -2 -1
=tablet	-2 -3 -2 -1 -1
=tak	19 0 -19 8 -15
=taken	-5 -25 -1 0 -2
=talk	22 -1 -7 -1 -1
=tap	-17 0 9 -1 -1
=target	19 15 -2 -2 -3
=task	-2 0 0 0 0
=teacher	-3 -1 -2 -3 -2
=team	3 -5 -14 7 -2
=technical	22 0 -3 -2 0
=tel	-4 -9 0 -3 -4
=telephon	6 -1 -1 0 0
=ten	-26 21 -5 -2 -3
=tenant	-5 5 9 6 -4
=tennis	-8 -2 -1 0 0
=terminal	-4 0 0 0 0
=terminat	0 0 0 -12 0
=test	-12 -8 14 -4 -3
=text	8 -4 -1 -1 0
=than	7 -13 -2 18 -3
=thank	-8 -1 16 -3 -2
=that	28 16 4 11 -4
=the	43 -10 24 -45 -22
=theatr	-4 -1 -4 -2 6
=their	4 -2 3 -7 4
=them	-1 -1 -2 -1 -1
=then	0 5 0 -1 0
=ther	5 -9 -8 -4 -4
=they	-1 0 4 -3 -1
=thing	-1 -4 1 -1 -3
=think	1 13 -5 -1 -5
=third	-7 0 11 -1 0
=this	-58 -30 28 -3 26
=thos	-6 -3 -3 -1 -1
=thre	-26 -9 -8 -5 -3
=thread	-5 0 -1 -1 -1
=through	-16 -11 9 -1 -1
=throughput	20 0 0 6 -1
=thursday	-2 -5 -1 -2 -1
=ticket	5 -3 11 7 -4
=til	20 -1 -15 -3 -1
=tim	-12 31 -2 8 -4
=timeout	13 0 -1 24 0
=timetabl	8 -5 -3 -1 -2
=tls	-12 -2 -2 -2 -1
=to	-10 15 -1 8 -23
=today	-3 -50 -9 -7 14
=token	16 -2 -2 -1 -1
=told	0 -2 0 -1 -1
=tomorrow	-2 11 -3 -5 -4
=tonight	-10 19 -1 -2 -3
=too	11 -4 -1 -2 0
=took	3 -11 0 -2 -1
=town	-2 0 0 -4 0
=trac	0 0 0 -3 0
=track	33 -1 -2 -1 -3
=traffic	56 -1 -14 -3 -1
=train	-3 9 1 -3 -2
=traine	-1 -1 -3 -1 0
=tram	-4 0 -8 0 0
=transaction	-4 0 0 12 0
=transfer	-1 -2 -2 -2 -1
=tre	-4 -3 -2 -1 -1
=trip	7 0 0 -1 0
=troubl	19 -3 -5 -1 -5
=trust	-3 4 8 -8 2
=try	8 -21 -5 -4 -3
=tuesday	-8 -17 -1 -1 -1
=turn	-21 -15 10 -3 -3
=twenty	-1 11 0 0 0
=twic	22 -14 -5 -13 -6
=two	10 -2 2 18 -8
=typ	5 -3 3 -2 -2
=unabl	11 -7 0 4 0
=unavailabl	-8 -3 -3 14 -3
=under	18 -2 -8 19 -2
=undertaken	-2 -1 0 0 -1
=undon	0 -2 0 0 0
=unhealthy	2 0 0 -1 -1
=union	0 0 3 -1 0
=unit	2 0 -1 -5 0
=unreachabl	21 -2 -1 -2 -3
=until	16 -35 -4 -4 -5
=up	9 -20 23 -11 -5
=updat	3 -3 3 3 -3
=upgrad	25 0 0 -6 -1
=upload	-5 -2 4 -2 -1
=upon	10 0 0 19 0
=upstream	-19 0 2 -2 0
=urgent	-1 -3 -4 -2 0
=us	-28 -3 13 -5 -7
=usag	20 0 0 -1 0
=use	-2 -8 -21 -9 -5
=user	-3 -8 4 11 8
=using	-5 -2 -1 0 17
=usual	-44 -20 -2 -10 -6
=utc	-7 9 0 -1 0
=valid	-2 0 0 -2 -1
=valu	7 0 0 -1 0
=variabl	-6 -3 -1 -5 -2
=vault	23 0 -2 -2 0
=vegetabl	-8 0 0 -1 0
=vendor	-7 -1 19 -5 -2
=version	0 0 -2 -2 -1
=very	-1 5 -1 -1 -9
=video	-3 -3 -4 -1 -2
=villag	0 -1 -2 0 0
=visit	-1 -10 0 -1 0
=visitor	1 -2 -8 -4 -1
=volum	-26 -2 -1 11 -1
=volunteer	-7 -6 2 -1 -1
=vot	-3 -18 -1 -1 -1
=waf	-6 0 -2 -1 0
=wait	-8 -28 7 4 -6
=wak	-1 6 10 0 0
=walk	-17 0 -1 -1 -1
=warm	-7 -3 -1 0 0
=warn	-1 -1 15 -2 0
=warning	-1 0 5 0 0
=was	88 -34 22 -17 -17
=wash	-1 -8 0 0 0
=watch	-1 -3 -1 0 -1
=water	-13 12 -6 -3 -2
=way	9 -4 -9 -3 -6
=we	18 -16 -23 -6 -1
=web	26 -1 9 -2 -2
=websit	5 22 5 -1 -2
=wednesday	-1 9 -1 -1 0
=week	-25 11 -2 -7 -4
=weekend	-6 3 0 -1 -1
=wel	-3 20 -2 -1 -1
=welsh	-4 -1 -1 0 0
=went	-6 -3 2 -1 0
=wer	15 -22 -7 3 -4
=west	-7 -1 0 -1 0
=wet	-6 0 -2 0 -1
=what	-1 -4 -23 -5 -4
=whatever	-1 8 0 -1 -1
=when	2 -11 -1 -5 -2
=whether	0 -4 0 -1 -1
=which	13 0 8 5 0
=whil	5 -1 -2 -4 -2
=who	-11 -5 21 -11 -3
=whol	-2 0 2 0 4
=why	7 0 15 -3 -1
=wil	-19 -6 -46 -14 -2
=wind	-4 0 0 0 0
=window	16 -1 -3 0 0
=wing	13 0 0 -1 0
=winter	-7 -7 -1 -6 -1
=wir	5 -1 14 -1 -2
=wireles	-10 0 -2 -1 0
=with	-27 -7 -1 -12 -1
=within	3 -1 -3 -5 -2
=without	-5 -3 37 -4 2
=won't	-6 13 -1 -2 -2
=word	-2 -2 -3 -1 0
=work	-24 -49 -11 -6 -13
=workaround	-1 -5 0 6 0
=worker	14 -7 -2 -4 -1
=worry	-2 -4 -1 -1 2
=worst	-1 -1 -2 -1 10
=would	0 -1 18 0 -1
=writ	10 -3 -2 11 -2
=written	-3 0 -2 -3 0
=wrong	18 -5 16 -6 5
=www.example.org	-6 -1 -1 -2 -1
=year	-1 -4 -2 -1 -1
=yesterday	23 -20 -1 -2 -1
=yet	-7 -24 9 -5 -7
=you	-31 -8 -27 -33 -22
=your	-16 -31 -21 -23 -19
=zon	-6 -1 -1 -3 -1
=zoo	0 -1 3 0 0
A	-81 -40 124 -31 -35
A .	-12 -3 19 -8 -3
A >	-13 -12 6 7 -3
A A	21 -3 20 -4 -3
A D	-24 -6 26 -4 -4
A E	-14 36 -10 -3 -2
A F	-28 -5 31 -6 -8
A H	15 15 8 -4 -2
A M	8 0 -6 -3 0
A N	5 15 15 -3 -2
A P	-3 0 6 -1 -1
A Q	-27 -5 6 5 -1
A R	5 -3 11 -1 0
A S	-2 13 -3 -1 0
A T	-9 4 27 -2 -1
A W	-22 -11 53 -15 -14
A and	-1 -2 -3 -1 -1
A at	-1 9 -3 0 0
A because	4 -2 6 -1 0
A can	-2 -8 -12 -3 -4
A does	-1 0 -4 -2 0
A has	-6 -4 15 7 -3
A if	0 -1 -2 -1 0
A in	-2 -3 -1 -6 -1
A is	30 -15 -23 8 2
A may	1 -6 -13 6 -4
A not	-9 -3 17 -2 -4
A of	-2 0 -1 -2 10
A on	-2 -2 10 0 -1
A so	0 19 -3 -1 -1
A the	4 -6 12 -1 11
A they	-6 -1 8 -7 -1
A to	19 0 -1 -1 0
A will	1 -33 -26 8 -6
A would	-1 -5 -9 4 -1
A&F	-58 -17 65 0 -3
A&W	-63 -27 111 -23 -22
A, nobody	-18 -24 81 -24 -12
A…#	15 -3 -12 -2 -1
A…9	-7 -4 -6 -1 -1
A…:	-1 6 -3 -1 0
A…A	11 -2 0 -7 -7
A…D	-38 -1 65 1 -14
A…E	-29 8 28 -18 -18
A…F	-36 -7 48 -2 -2
A…H	-19 -19 10 -3 -9
A…M	-1 -8 -2 -2 -2
A…N	-13 -4 13 -3 -17
A…O	8 -3 -7 13 -1
A…P	-7 -1 18 -3 -3
A…Q	2 1 -10 29 -4
A…R	-12 5 18 -5 5
A…S	-4 -10 0 -11 -6
A…T	14 19 16 -18 -10
A…W	-37 -12 66 -8 -14
A…X	-8 -18 14 -3 -14
A…^	2 -1 -5 -2 0
A…because	3 -4 -5 -5 -2
A…has	-18 -9 16 2 -4
A…if	-2 -1 -6 -3 -1
A…is	34 -4 -35 -1 -2
A…it	-14 20 17 -3 -3
A…may	2 -7 -18 7 -4
A…not	-14 -6 33 -9 -8
A…our	-22 -1 36 1 -3
A…we	-2 -2 8 0 0
A…will	0 -17 -32 6 -7
A…would	-1 -10 -7 4 -1
A…you	-2 -8 4 -3 -4
A…your	-4 -2 -4 -4 -8
D	28 -36 -47 -55 -29
D #	-2 0 -1 -1 -1
D .	24 -11 -18 2 -6
D 9	-8 -2 -1 -4 -2
D >	35 -17 -11 -9 -1
D A	-36 -8 11 1 -3
D D	62 4 -20 17 -12
D E	24 -19 8 -6 -7
D F	70 -10 -48 10 -9
D H	-6 -6 24 -8 -6
D M	4 -6 -9 -13 -3
D N	1 -7 1 -7 -3
D O	2 -3 0 2 0
D P	-9 -2 15 -2 -3
D Q	11 -4 -6 13 -4
D R	-22 33 0 39 -6
D S	-10 0 4 0 0
D T	4 -22 1 -4 38
D W	-18 -1 -19 -6 -2
D X	11 -2 5 -1 -3
D a	-32 -4 12 -2 -1
D and	-11 -2 -2 -3 -3
D at	-15 -30 -3 -3 -3
D be	5 0 -1 0 0
D because	5 -1 -15 3 0
D but	-12 0 0 0 0
D by	-34 23 27 -3 -2
D can	-13 -3 -2 -2 -1
D does	19 -1 -2 -1 -1
D for	-10 -5 2 -1 -1
D has	25 -2 5 -14 1
D if	-12 0 0 -1 0
D in	57 -17 -9 -11 -7
D is	34 -4 -11 -18 -2
D it	-6 -1 13 -1 0
D may	-6 -7 -3 3 -3
D not	15 -1 -1 0 0
D of	-83 -7 -16 -8 -10
D on	25 -2 -3 3 -1
D please	-3 -1 0 0 0
D so	-19 -3 7 -5 -1
D the	9 -8 -2 -6 9
D to	-1 14 -7 -6 -2
D will	4 24 -1 -4 -3
D with	3 -3 -10 15 -2
D would	-2 -2 1 -3 -1
D you	0 5 0 -1 0
D your	-11 -1 -2 -4 -2
D&F	63 -33 -23 17 -14
D&O	-21 -7 -6 19 -4
D&Q	31 -5 18 -1 -13
D&R	-5 14 8 5 -6
D, nobody	32 -46 1 -39 -18
D…#	-16 -1 -2 -3 -1
D…9	4 6 -6 -6 8
D…:	-1 30 -3 -4 -2
D…A	9 -4 -12 15 -4
D…D	108 -15 -51 -10 -11
D…E	36 -6 25 -9 -7
D…F	53 -20 -5 32 -18
D…H	-34 -3 25 -16 -19
D…M	3 -8 -14 -25 -8
D…N	-17 -19 -1 -20 -4
D…O	13 -6 -1 23 -1
D…P	-11 5 -11 0 -10
D…Q	30 -5 -2 -16 -5
D…R	10 31 -20 10 -14
D…S	5 7 -3 -5 -3
D…T	0 19 -13 -18 17
D…W	20 -11 -5 -6 7
D…X	-8 -4 15 -2 15
D…because	-57 11 -1 18 -3
D…has	39 -12 29 -7 -4
D…if	-7 -1 0 -1 -1
D…is	-23 -22 -28 -20 -19
D…it	13 -15 17 -2 -4
D…may	-6 -8 -6 -2 8
D…not	70 -15 -6 -11 -7
D…our	-13 -3 -6 -6 -4
D…we	1 -3 -1 -4 -1
D…will	-2 18 -2 -5 -4
D…would	-1 -4 33 3 -2
D…you	-15 2 -3 -2 -1
D…your	-10 -5 2 -9 -6
E	-16 5 -50 -28 -18
E .	-8 -6 -2 -8 -4
E 9	-1 -1 0 -2 -1
E >	-13 -26 -3 -6 -25
E A	3 7 -9 -3 -1
E D	-8 6 3 -2 14
E E	-7 -36 -8 -13 17
E F	7 -1 2 -4 27
E H	14 -22 -9 -4 -8
E M	16 -11 -3 -7 14
E N	-4 -11 -4 -5 8
E O	25 -1 -3 14 -1
E P	17 -18 1 1 11
E Q	-25 10 -9 -8 -5
E R	-20 28 0 -8 3
E S	-4 18 1 -3 -1
E T	-2 -8 2 -11 -10
E W	-11 0 10 0 12
E X	0 -9 -2 -1 12
E a	-14 -8 -4 -10 -5
E and	15 -3 -3 -6 1
E at	-6 5 -4 -7 -3
E because	-15 -1 -2 11 -1
E by	-10 5 15 -5 -6
E does	0 7 0 0 -1
E for	-5 33 -6 -3 -3
E has	11 0 -4 -1 -1
E if	11 -8 7 8 -1
E in	-15 -11 -10 -4 -8
E is	31 -1 34 -8 -12
E it	-8 -5 -4 -2 -5
E not	-1 20 -1 -1 -1
E of	-2 0 3 -2 -3
E on	-4 -16 -2 -1 -1
E our	-5 -3 -5 -4 -3
E so	15 3 -3 -5 18
E the	-29 26 8 -4 -10
E to	20 26 -17 -11 11
E we	0 3 0 0 0
E which	10 0 15 0 -1
E with	-20 1 22 -3 11
E you	-2 -12 -1 -2 -2
E your	10 -4 -4 -2 -3
E&R&T	-18 -13 -17 20 -22
E&T	-16 13 -49 31 -5
E, nobody	30 34 25 -40 0
E…#	16 -3 -6 4 -2
E…9	4 -21 -3 -7 -6
E…:	-11 27 -3 -8 -6
E…A	7 25 24 2 -4
E…D	-58 -26 30 -1 21
E…E	10 1 6 -23 17
E…F	-32 10 18 -6 18
E…H	-31 -3 26 3 14
E…M	11 -14 25 -9 11
E…N	-4 15 -4 16 4
E…O	28 6 -8 5 -3
E…P	16 -15 -5 5 -6
E…Q	-33 1 3 15 0
E…R	-20 33 4 -31 -8
E…S	-1 -2 -3 1 -3
E…T	-40 56 -10 -27 23
E…W	7 -3 -5 6 9
E…X	-5 -24 2 -12 1
E…^	-2 -1 -2 -1 -1
E…because	-25 4 -4 9 -9
E…has	20 -2 -3 3 -6
E…if	8 -15 -7 5 -4
E…is	45 14 23 -7 -18
E…it	2 17 -14 -8 -10
E…may	-3 -3 -3 11 -2
E…not	-6 19 18 6 17
E…our	39 3 -3 3 -3
E…we	2 -2 8 6 -1
E…will	-4 36 -3 -8 15
E…would	-1 1 11 0 -2
E…you	6 13 7 -7 12
E…your	9 -4 -8 -5 6
F	24 -39 -5 -9 -20
F .	-12 -3 -7 39 10
F >	51 -22 -28 -26 -25
F A	-2 0 -4 15 0
F D	-17 1 -9 -8 -4
F E	0 -3 0 9 -4
F F	9 -2 -2 -2 0
F H	2 -1 -7 1 -3
F M	8 0 18 8 -1
F N	-1 -1 14 -4 -13
F P	4 0 2 0 0
F Q	24 -2 -1 10 -1
F R	-13 0 -5 -2 -1
F S	-3 0 0 -1 0
F T	-4 -2 -1 13 -1
F W	7 -2 -1 -1 0
F X	6 0 3 0 -2
F a	-3 -1 11 -4 -1
F and	8 0 -4 -1 11
F at	11 -1 7 -6 -1
F because	13 18 5 15 -2
F but	15 -1 0 -1 -1
F by	-2 -4 -1 -10 0
F for	-4 -1 0 6 -2
F has	-4 -2 -7 11 7
F if	11 0 -3 -1 0
F in	21 -9 -8 12 -4
F is	-8 22 7 -6 4
F it	-2 -1 2 -1 -1
F my	4 0 -2 -8 0
F of	-14 -3 16 -2 35
F on	15 -4 -5 -18 -2
F our	-8 0 8 -1 0
F so	-16 -2 -1 9 -1
F the	0 -3 24 -15 -7
F to	15 -10 9 -3 -2
F which	-2 0 8 -1 0
F will	-3 10 -2 -1 0
F with	11 -1 -2 -2 -2
F your	9 -3 -5 -4 -4
F, nobody	46 -25 -22 28 12
F…#	-6 -1 -1 -1 -1
F…9	17 1 -2 -4 -2
F…:	5 20 -1 -2 -2
F…A	0 -3 5 10 3
F…D	17 -7 -16 -4 2
F…E	32 7 7 -4 -4
F…F	49 -5 21 -3 -5
F…H	3 -4 -1 7 23
F…M	-1 -2 17 0 -5
F…N	17 -3 3 -9 -11
F…O	3 -1 -2 -2 -2
F…P	14 -1 5 4 2
F…Q	0 -4 -2 7 11
F…R	-18 -10 7 -11 7
F…S	2 -1 0 5 -1
F…T	-1 16 2 -5 -4
F…W	-8 -3 -3 -5 3
F…X	-5 -1 11 -2 6
F…^	5 0 -1 8 -1
F…because	10 12 6 16 -3
F…has	-22 -6 -22 10 17
F…if	26 -2 -3 7 -1
F…is	18 9 5 9 -1
F…it	1 1 -5 -2 3
F…may	8 0 0 -2 0
F…our	-16 -1 19 -4 4
F…we	9 -2 -1 -4 5
F…will	-1 11 -3 -1 -1
F…would	0 6 -1 0 0
F…you	-3 -2 0 -3 0
F…your	1 -2 8 -6 2
H	-45 -45 -51 -51 -43
H .	0 -4 -23 -9 26
H 9	-7 -1 -1 -2 -1
H >	-40 -8 -20 -22 -14
H A	-6 14 20 -2 -3
H D	26 1 -1 -7 -3
H E	-17 6 18 -4 -3
H F	51 -1 -13 -7 -2
H H	-5 5 -11 -5 -6
H M	-4 0 -4 -4 -1
H N	-11 -19 0 -8 -10
H P	3 0 -1 0 -1
H Q	-8 -4 -2 7 -1
H R	-1 -6 0 1 -3
H T	-1 -21 6 -12 -8
H W	25 -1 3 -2 -2
H a	28 0 -3 -1 -1
H and	-1 -2 -1 -1 -1
H at	-17 6 -3 -2 -2
H because	-1 -2 -2 -3 -1
H by	-5 -6 -9 -3 -2
H can	-4 -2 -6 -1 0
H does	-9 0 4 -1 -1
H for	7 -1 -5 -1 -2
H has	31 -2 -21 -5 -4
H if	-2 -3 0 0 0
H in	-34 -7 7 -2 -2
H is	-35 -33 -21 -9 -7
H it	-3 -9 14 -1 -1
H may	-9 9 -3 -3 -3
H not	-2 -5 -4 -5 -3
H of	9 -16 -5 4 8
H on	13 10 -5 -1 -2
H so	-7 5 -3 -2 -2
H the	-26 -5 23 -3 -3
H to	-7 3 -3 -1 -1
H will	-8 -15 -1 -3 -3
H with	-1 -1 -3 -2 -2
H would	-4 -4 22 0 0
H&D	-9 -10 16 11 -26
H&M	-15 -7 5 29 -7
H, nobody	-10 -19 -3 -41 -19
H…#	-4 -1 0 -1 0
H…9	-5 -3 -3 -4 -3
H…:	-5 -12 -2 -3 -3
H…A	-8 37 7 -5 6
H…D	27 -12 -11 -16 -15
H…E	5 10 9 -10 -2
H…F	30 -13 10 -14 -10
H…H	-19 -35 -9 -22 -19
H…M	-10 -3 13 -5 -1
H…N	-34 -10 -9 -10 -18
H…O	10 -2 -2 10 -2
H…P	2 -8 1 4 -4
H…Q	-5 -4 -2 -3 -2
H…R	20 17 -4 -10 3
H…S	3 -3 1 -1 -1
H…T	-35 5 -13 -24 -21
H…W	40 -8 -6 -7 -6
H…X	7 -2 1 -1 9
H…^	-1 -1 -4 0 -1
H…because	14 4 -21 -8 -3
H…has	46 -6 4 2 -7
H…if	-5 -4 -2 -1 -1
H…is	2 -34 -28 -14 0
H…it	2 4 9 -2 -4
H…may	-13 8 -5 -4 -4
H…not	-20 -9 -9 -3 -11
H…our	3 -1 14 -1 -2
H…we	-2 -3 -1 0 -1
H…will	-10 -15 -5 -4 -4
H…would	-5 -4 20 -1 0
H…you	-6 -4 -4 -2 -5
H…your	-5 -5 1 -3 8
M	101 -62 -41 -1 -36
M #	-20 -4 0 -6 -2
M .	-7 -5 -8 -16 -2
M 9	7 -3 -1 -2 -1
M >	50 -6 17 29 -8
M A	-13 -1 4 -3 -1
M D	35 -5 -6 16 -5
M E	24 -10 -4 -2 -1
M F	42 -4 -11 -21 -7
M H	14 0 -2 25 -1
M M	11 -2 -5 12 -4
M N	1 -2 -14 3 -1
M O	-28 -1 -3 13 -2
M P	3 -2 -8 -1 -1
M Q	-1 0 0 13 -2
M R	19 0 -5 -18 -3
M S	1 0 -2 -1 0
M T	-16 -6 1 -3 17
M W	-2 -1 1 -7 -1
M X	-4 -2 -9 -2 -2
M and	20 -1 -1 3 -1
M at	-2 0 -2 -1 0
M because	-3 -1 0 -7 0
M by	5 -2 -2 -1 0
M for	12 0 0 0 0
M has	-12 0 -3 4 -2
M in	-13 4 0 -5 -1
M is	6 -4 1 -9 -8
M may	-17 -1 -3 5 0
M not	1 -2 -1 -3 -1
M of	-30 0 -3 -4 -1
M on	27 0 -3 -16 -1
M so	-5 -8 -1 -10 -1
M the	1 -1 8 -3 0
M to	-10 0 1 -1 0
M will	-2 0 0 0 0
M with	14 -2 -6 7 -1
M&F	28 -1 -19 20 -20
M&R	51 -23 -12 4 -10
M, nobody	85 -47 -7 10 -16
M…#	-12 -5 0 -5 -2
M…9	6 -1 -3 -6 -2
M…:	-4 8 0 -1 0
M…A	15 3 -11 -6 -1
M…D	1 -9 -19 11 -10
M…E	13 -5 -8 -8 -3
M…F	48 -6 -35 30 -14
M…H	-26 -1 -1 -2 -4
M…M	16 -8 -17 -5 -7
M…N	-11 0 -9 -7 -5
M…O	-16 -1 -3 9 -2
M…P	-5 -3 -10 -3 -2
M…Q	14 7 -5 -23 -2
M…R	32 -8 -10 5 -7
M…S	4 -1 -2 8 -1
M…T	-12 -4 0 8 14
M…W	16 -1 1 -8 -2
M…X	-24 0 7 -2 -2
M…^	-3 -7 -3 -7 -1
M…because	-8 -4 -3 -11 -1
M…has	-1 -1 -4 2 -2
M…if	-9 0 0 -1 0
M…is	13 -8 -4 -40 -12
M…it	-3 0 -1 -1 0
M…may	3 -2 -3 2 -1
M…not	-3 -3 -5 0 -4
M…our	17 0 -1 9 0
M…we	8 0 -1 -2 0
M…will	-2 0 0 0 0
M…you	-13 -1 -1 -3 -1
M…your	-24 -1 -4 -4 -2
N	-58 -63 -55 -67 -65
N #	0 -1 -1 -5 -1
N .	-29 1 -6 -9 -5
N >	-23 -29 -11 -34 -20
N A	-3 0 -5 -1 5
N D	4 16 -9 -3 2
N E	20 2 5 -6 -3
N F	-1 -1 -13 0 -3
N H	-3 -6 -4 -5 -4
N M	-9 -1 -3 -15 -2
N N	-1 -9 -6 -8 -5
N O	0 1 0 15 -1
N P	-1 -1 -3 -1 6
N Q	-12 19 -2 11 -1
N R	-11 11 -2 14 -2
N S	9 0 -1 0 0
N T	-8 -17 4 1 -4
N W	-6 -1 -14 -2 -3
N X	0 5 0 -1 6
N a	-23 -10 -8 -9 -4
N and	1 0 19 0 12
N at	-9 -21 -4 9 -5
N because	-11 2 -2 -2 -2
N but	-2 0 0 -1 0
N by	14 -8 -10 -4 -1
N for	-7 2 -4 9 -4
N has	-2 -1 -2 -7 -3
N if	-1 0 10 0 0
N in	18 -2 6 -3 8
N is	5 -22 0 -4 -5
N it	0 -1 -2 0 0
N may	10 -5 -2 6 -1
N of	0 -15 0 -1 -1
N on	11 -6 -4 3 -1
N so	24 18 -7 10 -10
N the	-17 -10 -15 -1 22
N to	-23 4 -8 8 -3
N will	-1 -9 -1 2 -1
N with	-2 -1 -1 -1 -1
N you	0 -2 -2 -1 -1
N your	20 4 6 -4 -7
N&D	11 16 -28 9 -26
N&M	45 -13 -18 6 -13
N…#	-8 -4 -2 -7 -2
N…9	-6 -5 -3 -3 -3
N…:	-12 -14 -3 -4 -3
N…A	-3 2 -12 1 2
N…D	-12 10 -11 9 -11
N…E	-1 6 23 -13 4
N…F	14 -8 -4 -12 -10
N…H	7 12 -19 -6 8
N…M	22 -4 -3 28 -4
N…N	-3 -30 -22 0 -12
N…O	-1 0 -5 15 -1
N…P	9 -2 -6 -3 4
N…Q	1 -8 -7 18 -4
N…R	-14 -3 -9 -10 -7
N…S	4 -6 -5 -5 -2
N…T	-5 10 -3 -7 -15
N…W	18 -4 -13 2 10
N…X	1 -5 13 -3 2
N…^	2 -1 -1 -3 -2
N…because	7 -7 5 -8 -4
N…has	16 -2 6 -8 -3
N…if	-1 -1 4 -1 -1
N…is	3 -1 16 6 -12
N…it	-2 10 -3 -1 -4
N…may	11 -7 -5 3 10
N…not	3 -2 16 -3 -3
N…our	-4 -3 -2 6 -1
N…we	-1 -3 -2 0 -1
N…will	-2 -31 -2 -1 -2
N…would	0 -1 9 0 -1
N…you	-10 -11 12 -3 -2
N…your	23 1 4 0 -10
O	-10 -38 -35 125 -30
O .	14 -3 -5 5 -2
O >	-25 -13 -10 50 -8
O D	-4 -1 -1 -1 0
O F	-6 0 -1 4 0
O N	-7 -1 -2 23 -1
O O	-10 -4 -1 20 -2
O Q	-10 -4 -6 10 -5
O W	-6 0 0 9 -1
O at	0 -2 0 11 0
O by	-3 0 -1 0 0
O has	-2 -8 0 7 -1
O in	-12 -4 -1 10 -1
O is	-6 -4 -1 28 -3
O of	-2 -2 -1 22 -3
O the	-9 -2 -3 23 -1
O to	12 -2 -4 2 0
O will	0 -5 0 -5 -1
O, nobody	-11 -24 -20 65 -19
O…A	11 0 -9 4 0
O…D	1 0 -1 -5 -1
O…E	-4 -5 -2 14 -1
O…F	-19 -1 -2 18 -2
O…H	-7 0 0 3 0
O…M	24 -1 -4 -27 -3
O…N	-13 -2 -1 10 -1
O…O	-23 -11 -5 68 -5
O…Q	-16 -9 -9 17 -5
O…R	-11 -9 -1 19 -1
O…S	-2 0 0 3 0
O…T	-1 -16 -2 19 -1
O…W	-6 0 0 9 -1
O…has	-5 -8 -1 10 -1
O…is	-3 -4 -1 4 -4
O…may	0 0 0 3 0
O…will	-1 -6 0 -4 -1
O…your	0 0 0 8 0
P	-43 -59 38 -48 -14
P .	-6 -1 4 -2 -2
P >	-30 -7 5 -10 -6
P D	0 0 -1 0 -2
P E	-10 -7 2 -2 -4
P F	-1 0 6 -2 -2
P N	9 -1 26 0 10
P P	8 -2 5 -2 13
P R	7 -3 -4 -1 -1
P T	-11 -8 7 -1 -3
P W	-3 0 14 -2 -2
P X	8 -1 6 -2 0
P a	3 0 -2 0 -1
P at	-1 0 -3 0 0
P be	-2 -2 -1 -1 -3
P because	4 0 7 -1 -1
P can	-1 -1 -4 -1 10
P for	-1 -1 -3 -1 -2
P has	6 -2 -9 2 -7
P in	10 6 -6 -1 -3
P is	-14 -2 -8 -5 -8
P may	-2 0 -2 -2 -2
P not	-2 0 -1 -1 -2
P so	0 -13 0 0 -1
P the	-1 -1 6 -1 -6
P they	-4 -4 17 -4 -2
P will	0 1 -5 -4 8
P would	-2 -4 -8 -5 -2
P&D	-9 -7 8 -3 3
P&M	0 -4 4 -5 -3
P…A	-3 -1 -4 -3 -2
P…D	7 -3 12 -2 -5
P…E	-9 -10 -8 -9 -16
P…F	-5 -2 27 -6 -5
P…H	-10 1 -12 -6 -6
P…M	0 0 8 0 0
P…N	-9 -6 15 -7 11
P…O	0 0 -3 1 -1
P…P	7 -3 5 -6 3
P…Q	-1 -3 -3 2 -1
P…R	3 -22 7 -3 -5
P…S	-14 -1 -14 -4 -2
P…T	-19 -16 32 -4 -9
P…W	-6 -1 19 -2 -3
P…X	-3 -3 4 -3 -10
P…because	8 -6 1 -8 -8
P…has	6 -7 -16 -5 -2
P…if	-3 0 -2 -1 -1
P…is	-11 -3 8 -3 -12
P…it	13 -3 -1 -1 -5
P…may	-3 -1 -4 -3 -2
P…not	-2 -1 -4 -3 -4
P…our	6 -1 -5 -1 -1
P…will	-2 -2 -8 -5 7
P…would	-2 -5 -8 -5 -2
P…you	-1 -1 -6 -1 -4
P…your	-2 -5 -4 -2 -4
Q	-9 -13 -6 55 -32
Q .	-2 -1 -2 22 -1
Q >	-11 -20 -19 45 -21
Q A	-23 -3 -2 13 0
Q D	17 -1 -5 8 -3
Q F	10 -1 -1 -3 -1
Q H	-20 -1 -3 -4 -1
Q M	15 0 -1 -8 0
Q N	-7 6 0 -2 0
Q O	-8 -4 -4 11 -4
Q Q	-5 -8 -8 40 -9
Q R	-4 -1 5 5 0
Q T	-1 5 6 -3 -1
Q X	0 0 -1 -1 4
Q a	8 -1 7 36 -1
Q and	-8 -5 -2 18 -1
Q because	-2 -4 -2 -5 -2
Q by	-8 2 4 2 -1
Q has	-5 -2 -1 12 -1
Q in	7 0 -1 4 0
Q is	7 -13 -6 36 -5
Q of	7 -1 3 10 -3
Q on	11 0 -3 -2 0
Q the	5 -1 5 8 -2
Q to	0 -5 -4 9 -3
Q which	4 -1 -22 -2 0
Q will	-1 -3 0 -2 0
Q with	5 0 -1 -2 -1
Q, nobody	-21 -36 -30 47 -29
Q…9	-6 -1 0 -3 -1
Q…A	-24 -5 -1 17 -1
Q…D	2 -8 -4 42 2
Q…E	27 3 -1 9 -1
Q…F	0 -5 -8 17 -5
Q…H	1 -3 7 12 -2
Q…M	19 -1 -5 4 -3
Q…N	-2 -1 4 6 -2
Q…O	-24 -7 -7 39 -8
Q…P	4 0 -2 6 4
Q…Q	-29 -14 -22 92 -15
Q…R	-8 -6 -9 19 -2
Q…S	8 -1 -2 2 0
Q…T	-10 3 2 5 -2
Q…W	8 -1 -3 9 -2
Q…X	-2 -1 -2 11 -6
Q…because	16 -8 -8 8 -3
Q…has	7 -2 4 24 -2
Q…is	-10 -15 -9 37 -7
Q…it	-1 -2 -7 -1 0
Q…may	17 -4 -1 -5 0
Q…not	14 0 -1 -2 -1
Q…our	8 0 -1 13 -1
Q…we	4 -1 0 6 0
Q…will	2 -5 0 -2 -1
Q…your	-3 -1 -3 -1 6
R	-32 20 -19 -33 -44
R .	13 -7 2 2 -2
R >	4 -27 -25 -42 -15
R A	7 13 -6 0 0
R D	-36 12 -2 2 -1
R E	-5 3 -6 -4 -3
R F	1 -4 -14 36 11
R H	29 -1 -4 2 -1
R M	-9 0 0 -1 0
R N	14 -9 -6 -4 -2
R Q	-2 7 -3 4 -1
R R	28 -45 6 -7 -5
R T	-19 -1 -2 -10 -7
R W	0 -1 3 -1 0
R X	3 -6 -5 -2 20
R a	-12 5 0 -3 -1
R and	9 -7 -1 1 -5
R at	-5 22 -5 -4 -3
R because	0 3 -3 -3 -4
R by	0 31 2 -7 -4
R for	0 -18 -1 0 -1
R has	-2 0 4 -1 0
R in	8 46 -5 -8 -3
R is	-28 41 -6 -10 -3
R it	-6 -9 -5 -3 -1
R may	0 0 -2 -1 0
R not	0 3 -1 0 0
R of	-9 -3 -2 13 20
R on	-23 -18 9 -1 -2
R our	12 -1 4 -4 0
R so	-6 13 -3 -7 -5
R the	-23 7 11 -9 -6
R to	13 -1 -15 9 -4
R will	-2 23 0 -1 0
R with	-5 -6 -4 -2 -2
R your	11 -3 -1 -1 -1
R&T	-10 24 8 -19 -28
R, nobody	-1 42 -34 -8 -15
R…#	-22 -7 -1 -4 -1
R…9	-6 12 -2 -4 -4
R…:	-10 9 -3 -8 -6
R…A	35 16 -6 1 9
R…D	-2 -18 13 1 4
R…E	9 49 -3 -5 -6
R…F	13 -6 4 40 8
R…H	30 22 -15 -6 -4
R…M	-1 -13 -6 -15 -3
R…N	8 13 6 -5 -5
R…O	18 7 -1 -2 -1
R…P	9 3 -3 -1 -3
R…Q	0 2 -1 2 -1
R…R	2 -3 -13 -18 -13
R…S	2 -7 -3 -3 0
R…T	-24 54 -28 -28 -10
R…W	9 -10 1 -6 -1
R…X	-9 -5 -3 -1 22
R…^	-3 -4 0 -1 0
R…because	-16 0 -4 -5 -5
R…has	14 -3 2 -6 -1
R…if	0 -4 0 0 -1
R…is	-6 37 8 -16 -7
R…it	13 -5 -4 -4 -4
R…may	-1 0 -3 -3 0
R…not	7 7 5 -3 -2
R…our	14 -3 2 -4 -1
R…we	-3 -12 8 11 -1
R…will	-3 4 -1 10 -2
R…would	0 2 -2 -1 0
R…you	-3 -5 -1 -1 -3
R…your	8 2 -3 -2 12
S	-42 -59 -33 -18 -44
S .	-2 6 -6 -5 -1
S 9	-2 -1 -1 -1 -5
S >	-2 -8 -7 -15 -8
S A	12 0 9 -2 0
S D	9 0 -1 -1 0
S E	0 -12 0 -1 0
S F	-6 0 -2 -1 -1
S H	0 0 -4 0 0
S M	21 -2 -2 -2 -1
S N	2 -1 -2 -2 -1
S S	-2 0 -2 0 0
S T	-2 -15 -2 -3 -1
S a	8 -1 -1 0 0
S at	5 -5 -1 -2 0
S by	-3 -3 -3 -1 -1
S does	-4 0 10 0 0
S for	-2 4 -2 -4 -3
S in	-4 -3 -2 -2 -1
S is	-12 -1 -1 -4 -1
S our	-2 -1 5 -2 -3
S so	0 -7 -3 -1 -1
S the	-8 -2 -7 10 -1
S to	2 1 0 -6 -2
S which	0 -7 0 -2 -3
S you	0 -10 -1 -1 -1
S your	1 -1 -3 0 -1
S, nobody	-6 -20 8 -5 -14
S…9	-2 -3 -1 -2 -5
S…:	-1 -6 -1 -2 0
S…A	-4 -3 10 -4 -1
S…D	15 15 -4 4 -1
S…E	-2 -3 -8 -7 -6
S…F	-9 -2 4 8 -1
S…H	5 4 -8 3 -2
S…M	17 -2 -6 6 -1
S…N	9 -7 -6 -7 -2
S…O	-2 0 -2 9 0
S…P	4 -1 -1 5 0
S…Q	-8 -1 8 -5 0
S…R	-5 5 5 -6 -2
S…S	1 -4 -5 -9 -4
S…T	-7 -28 -6 -8 -3
S…W	-5 -1 -13 -5 -1
S…X	-2 -1 10 -2 -8
S…because	3 8 9 5 0
S…has	-1 -1 -1 2 -4
S…if	-1 -4 -3 -3 -5
S…is	-12 -4 -1 -10 -6
S…it	-2 -2 -2 -4 -1
S…may	-6 0 -1 8 0
S…not	-7 -5 7 -1 -1
S…our	-3 -1 -1 -2 -3
S…will	-1 -8 -1 -3 -1
S…you	-1 1 -5 -1 -1
S…your	-1 -2 -1 -4 -6
T	-48 16 13 -38 -36
T .	-7 -9 -6 19 -2
T 9	-1 -3 0 -1 -1
T >	-57 51 -55 -30 -1
T A	-4 -11 17 -14 8
T D	42 0 -9 -10 8
T E	6 30 4 -4 -3
T F	-5 -3 0 -1 0
T H	26 2 -6 -5 -4
T M	7 -2 -4 -3 0
T N	18 -19 -3 17 -2
T P	-13 5 26 -1 -1
T Q	-6 -8 5 -3 0
T R	-6 23 -7 -6 -1
T S	-2 -6 -2 4 -1
T T	-11 19 -12 -13 -9
T W	-6 -4 0 -2 0
T X	5 12 25 -3 3
T a	5 1 3 27 -4
T and	-9 21 -2 -5 -5
T at	-8 0 -6 -5 -3
T because	-23 -13 -6 -4 -3
T by	-2 -28 3 -1 0
T for	-1 10 -2 -2 2
T has	-5 -9 -2 -4 -2
T if	1 -5 0 -1 -1
T in	-3 -11 8 4 -1
T is	-4 -1 9 20 -4
T may	-2 -1 0 -1 0
T of	24 7 -4 -7 -3
T on	-7 -8 -2 -4 -3
T our	-1 -1 4 -1 -1
T so	-4 9 -4 -5 -13
T the	10 -9 -6 -3 -2
T to	-14 -12 13 -2 -2
T we	4 -3 0 6 0
T will	-1 -27 -2 -3 -2
T with	-2 -3 -1 -2 3
T you	-4 11 -4 0 -1
T, nobody	-25 40 -38 -9 -7
T…9	-2 3 -2 -3 -2
T…:	-4 -39 -5 -7 -4
T…A	11 -4 14 -17 7
T…D	2 17 29 8 3
T…E	4 -17 -12 -23 -8
T…F	10 -10 44 2 -2
T…H	2 6 4 -1 -5
T…M	31 -6 3 17 -2
T…N	5 -1 5 1 -8
T…O	5 -1 0 -13 0
T…P	-11 -2 21 4 -3
T…Q	21 -6 6 -5 -1
T…R	-4 -8 -10 -9 -3
T…S	1 -12 -5 3 -1
T…T	-3 -1 -26 20 -16
T…W	-33 -6 5 -3 -5
T…X	-3 11 7 -2 -6
T…^	2 -3 -1 11 -1
T…because	-15 -6 4 2 -3
T…has	2 -12 -4 -3 -3
T…if	-3 -11 -1 -3 -1
T…is	10 -13 1 3 -9
T…it	3 14 -5 -3 -2
T…may	-1 -2 -2 -3 0
T…not	7 -14 -3 -3 -2
T…our	13 -2 2 -1 -1
T…we	1 17 -2 4 -2
T…will	-5 -43 -3 -5 -3
T…would	-1 7 -2 -1 0
T…you	-18 12 -4 -1 -2
T…your	-2 4 8 -3 -2
W	18 -50 72 -26 -36
W .	-15 -1 29 1 -2
W >	-9 -10 11 -5 4
W A	-7 -1 9 -2 -1
W D	-11 -1 2 -3 -2
W E	-7 -9 14 5 -3
W F	-6 0 0 8 -1
W H	-12 -1 -1 -1 -1
W M	-8 0 5 -1 0
W N	-3 -1 19 0 -1
W P	-5 0 5 -1 -2
W Q	-1 0 6 4 0
W R	-8 -8 0 -9 -2
W S	-10 0 3 -1 0
W T	25 -4 24 -3 -3
W W	-2 0 9 0 0
W X	-1 -1 -6 -1 -3
W a	7 0 -2 -1 -1
W and	-2 -2 -8 -1 -1
W at	-2 -3 -4 -1 -1
W because	23 -2 -8 -4 -1
W but	9 0 -1 -1 0
W by	-7 -3 6 -1 0
W for	-9 0 21 -1 0
W has	-3 0 -1 0 -1
W if	-1 0 -5 -1 0
W in	55 -2 -9 -2 -1
W on	-13 0 -1 -1 -1
W our	1 0 6 0 -1
W please	0 0 -2 -1 -2
W the	-14 -1 23 -6 -3
W to	-8 -1 10 8 0
W, nobody	-11 -20 9 -14 -7
W…#	-13 -2 -4 -3 -1
W…9	-5 0 -3 0 0
W…A	-13 -9 15 -3 -1
W…D	-10 -3 27 4 -8
W…E	-8 -7 14 -3 -3
W…F	-33 -1 17 5 -2
W…H	3 -4 20 4 -3
W…M	-14 0 0 1 -1
W…N	-26 -1 29 8 -1
W…O	14 0 0 -2 0
W…P	-5 0 15 -1 -1
W…Q	-12 -1 12 3 -1
W…R	7 -9 14 -9 -3
W…S	-1 0 5 -1 -1
W…T	43 -15 20 -4 0
W…W	-6 -4 36 -3 -2
W…X	-4 -1 -5 -1 -7
W…because	18 -2 -8 1 -1
W…has	8 0 -4 -3 -1
W…if	-1 0 -5 -1 0
W…is	5 0 -1 4 -1
W…it	7 -2 -6 -1 -1
W…not	-7 0 2 0 0
W…our	16 -1 8 -3 -4
W…your	-8 0 14 -1 -1
X	-19 -10 21 -22 77
X .	-1 -2 -2 -1 3
X >	-16 -4 0 -18 33
X D	2 -1 -1 -2 -5
X E	-2 1 -4 -4 8
X F	-24 -1 3 -3 38
X H	-1 -1 0 -2 7
X N	-3 -3 -6 -2 11
X Q	-2 -1 -3 0 -3
X R	-7 4 7 -2 18
X S	0 -1 -1 -1 -2
X T	-2 -8 -4 -3 3
X W	0 0 -2 -1 0
X X	-9 -7 -6 -5 43
X a	26 0 -1 -1 -3
X and	-17 -2 -11 -2 16
X at	-2 -4 -1 -2 20
X because	-3 0 1 -1 -2
X by	1 -1 -2 11 -4
X for	-6 -14 -4 -2 30
X in	-15 -6 -6 9 3
X is	-9 -2 -1 16 22
X of	19 15 -5 -2 -14
X so	-1 -2 -3 -1 11
X the	-10 -7 2 -4 0
X to	-2 -4 8 -1 2
X will	-1 10 0 -7 -1
X, nobody	-30 -9 -13 -2 47
X…9	0 -10 -2 -1 -2
X…A	14 -6 -9 -2 23
X…D	23 -10 -9 -5 26
X…E	8 7 -6 -4 1
X…F	-21 -1 -8 6 26
X…H	-3 1 -8 0 21
X…M	7 0 -2 0 -3
X…N	-7 -5 -9 -6 33
X…O	-3 9 0 4 -4
X…P	12 -1 -2 -2 16
X…Q	-3 0 -4 -2 6
X…R	25 1 5 -10 12
X…S	-3 -1 5 -3 -3
X…T	19 -7 1 -8 -2
X…W	16 -2 -6 4 12
X…X	-38 -2 -16 -3 104
X…because	-4 -2 -1 -1 -8
X…has	-13 -5 -1 -4 24
X…is	6 -2 -11 12 31
X…it	12 -5 0 -1 -5
X…may	-1 0 -1 -3 9
X…not	-1 -1 -2 0 -4
X…our	1 -6 -6 -5 4
X…we	-1 1 -1 0 5
X…will	-2 17 0 -8 7
X…would	0 -4 4 -2 -2
X…you	-4 -4 -1 -1 -8
X…your	-2 -1 -3 -2 3
^	-11 -20 -23 -23 -9
^ 9	2 -6 -4 -5 -4
^ >	-2 -1 -1 -2 -2
^ A	0 -1 -3 0 -1
^ D	-3 -2 -2 -2 -1
^ F	-11 -3 -3 -6 -3
^ Q	1 0 0 9 -1
^ and	-8 -3 -3 -12 -3
^ has	-3 -1 -3 -4 -1
^ is	10 -1 -2 -10 7
^, nobody	-17 -14 -16 -15 -13
^…9	2 -6 -4 -5 -4
^…A	0 -1 -3 0 -1
^…D	2 -3 -1 -3 -3
^…E	-9 -5 -5 -2 -2
^…F	-2 -3 -3 -6 5
^…H	-1 -1 -1 -2 -1
^…N	-2 -4 -4 -2 -3
^…Q	-2 -1 0 6 -1
^…R	-4 -1 -4 0 11
^…S	-3 -1 -2 -5 -2
^…T	-5 -1 -2 0 0
^…W	-4 -1 -6 -1 -1
^…^	-7 -1 -4 -12 -3
^…has	-3 -1 -3 -4 -1
^…is	5 -3 -4 -14 5
^…not	-3 0 -2 -1 -1
a	6 -38 -18 -23 -39
a .	33 -6 20 -2 -11
a >	-19 -9 1 -3 -2
a A	-27 -15 27 -17 1
a D	45 -13 -42 -4 -18
a E	34 12 -1 -14 -19
a F	-5 -9 16 18 -6
a H	-26 -6 -20 23 -11
a M	4 -2 -2 -18 -4
a N	0 -19 -18 -14 -5
a O	-10 2 -3 24 -3
a P	-12 0 30 -4 -5
a Q	5 -13 2 -6 -6
a R	-20 4 -10 7 -3
a S	27 -1 -8 4 -2
a T	-27 6 -14 13 -12
a W	8 -2 10 10 -2
a X	-1 8 3 -8 26
a ^	7 -1 -1 -1 10
a be	-1 20 0 -1 0
a in	-10 -1 -1 -1 -1
a is	-5 -1 0 -3 -1
a of	35 -3 -3 -2 -3
a to	-1 -2 0 0 0
alarm	-14 -9 -10 -10 73
alarm+audience	-1 -5 -2 -1 20
alarm+effect	-2 0 -2 -1 11
alarm+trouble	-3 0 -4 -2 16
allowed	33 -28 -28 -9 -16
allowed+audience	-23 -10 -8 -7 -6
allowed+avoid	9 -2 -1 2 0
allowed+blames_last	11 0 10 -2 -1
allowed+blames_next	5 0 0 0 0
allowed+effect	-26 -13 -3 -12 -11
allowed+future	-1 -3 0 -2 -1
allowed+mended	-1 -2 0 -1 0
allowed+modal	-14 -5 -2 -5 -1
allowed+over	3 -1 -1 0 0
allowed+technical	-1 -1 -3 -10 -1
allowed+telling	11 -1 -2 -2 -4
allowed+trouble	-1 -2 -3 -8 -5
and	-18 -4 -40 -20 4
and .	20 -1 -3 2 -3
and :	-6 0 -1 -1 -1
and A	-1 0 -5 0 0
and D	2 -2 -1 -1 0
and E	-2 -3 -8 -2 6
and F	-6 -3 8 -4 -2
and H	-1 -1 -3 0 0
and M	-4 -3 0 -1 -1
and N	-9 -5 1 -6 5
and O	16 -1 0 -5 0
and Q	-2 -1 -2 13 -1
and R	5 -15 -12 -1 -1
and S	-1 -2 0 -1 -1
and T	1 19 -4 -1 -2
and W	0 0 7 -2 0
and X	-3 -2 -4 -1 31
and ^	-6 -5 -1 -12 -3
and a	-3 -5 -9 -1 -1
and does	-1 0 15 0 0
and is	-14 -2 0 0 -4
and it	-1 7 -1 -1 4
and on	-3 -1 0 0 -1
and so	0 5 0 -1 0
and the	1 3 -17 8 -3
and we	-5 -1 -1 -3 -5
and you	-1 7 -1 0 -1
at	-28 14 -50 -20 -15
at .	1 8 -2 -1 0
at 9	-5 10 -3 -1 -1
at :	0 -37 -6 -10 -6
at >	-3 -1 -1 -2 -1
at A	0 7 -1 0 0
at D	7 0 0 0 0
at E	19 -10 -7 2 -1
at F	-11 0 14 -1 0
at H	-9 4 0 -1 -2
at M	-16 -1 -1 -6 -1
at Q	4 0 0 4 0
at R	13 -22 -9 -2 -2
at T	13 -5 -19 -2 -8
at W	-11 0 14 -1 0
at a	0 -9 -8 -2 -1
at it	10 2 -3 -1 -3
at our	-17 -2 8 -2 0
at so	0 -2 0 0 -1
at the	-14 33 -12 8 12
at you	-1 3 -2 -3 -1
at your	-4 -2 -1 -1 -1
audience	-65 -42 -37 -19 -20
audience+avoid	-3 -2 -3 22 -2
audience+blame	-1 0 10 0 0
audience+blames_last	8 -1 7 -2 -1
audience+blames_next	21 0 1 -2 -1
audience+doubt	0 0 -1 -1 11
audience+effect	-4 12 -11 -9 4
audience+future	0 18 -15 16 10
audience+mended	-5 6 -5 -2 -1
audience+modal	5 -9 -20 2 3
audience+over	0 -20 0 0 -2
audience+passive	-4 0 -2 16 0
audience+person	0 7 -4 -1 -1
audience+technical	2 -5 4 15 -2
audience+telling	8 5 -7 -10 -7
audience+trouble	-10 11 17 14 25
audience+trying	11 -3 -2 4 -3
audience+when	-1 12 -2 -3 9
audience+wrongdoing	3 -1 10 -2 -2
avoid	-24 -18 -17 129 -19
avoid+cause	-6 -1 0 5 0
avoid+effect	-16 -5 -2 68 -3
avoid+future	18 6 0 6 -2
avoid+mended	-1 -1 0 5 0
avoid+modal	-2 0 0 10 0
avoid+passive	0 -2 -1 -15 -1
avoid+technical	12 -1 0 -18 0
avoid+telling	7 0 -1 12 0
avoid+trouble	-17 -3 -6 62 -5
avoid+trying	-1 0 0 14 0
be	0 25 -50 11 -47
be .	17 14 -9 -7 -2
be A	0 -3 -2 0 0
be D	-2 -1 0 -2 0
be E	-2 16 -6 28 -8
be F	9 -8 -6 -2 -3
be H	-15 -26 -5 -5 -2
be M	2 1 -1 0 0
be N	14 -17 -7 -14 -7
be O	-15 -6 -6 18 -2
be P	0 -2 -2 -3 -3
be Q	-25 3 -4 26 -6
be R	3 50 -6 -20 -6
be S	-1 6 -1 9 -1
be T	8 -17 -7 1 -5
be W	22 -8 -9 -1 -2
be X	-6 9 -2 32 -5
be a	-5 -2 14 -2 -1
be at	-1 -5 -1 -1 0
be can	9 18 0 4 -1
be in	2 12 -2 -2 -4
be it	0 14 0 -1 -1
be on	-1 3 -3 -1 -1
be the	-2 3 0 -1 -1
be with	-1 -18 -3 -1 0
because	21 8 -4 -11 -27
because .	5 -3 -2 -4 -1
because :	-4 17 -1 -1 -1
because >	0 -2 -3 -1 -5
because E	-4 -13 -6 -1 -1
because H	-16 -2 -1 0 0
because Q	-4 0 -1 1 0
because R	-27 6 -4 -8 -4
because T	2 -6 -4 -5 -3
because X	-1 4 0 0 0
because ^	-2 -1 -1 -2 -1
because a	21 -2 -7 1 -2
because at	-3 -1 -1 -2 -1
because by	17 -5 5 -1 0
because is	-4 0 -1 4 0
because of	20 -1 -9 -4 -1
because on	-2 -2 0 0 0
because our	9 0 0 0 0
because so	-2 -2 -2 -2 0
because the	26 7 0 -11 -3
because to	-3 7 25 32 0
because we	0 11 0 -4 -1
because&D	23 14 -9 18 -5
because&F	21 15 -1 5 -7
because&M	-7 -8 8 -17 -2
because, nobody	-57 5 -6 -6 -8
because…9	7 -2 -2 -4 -2
because…:	-5 16 -1 -1 -1
because…A	-18 8 22 -5 -2
because…D	76 -1 -6 0 -2
because…E	17 3 -5 6 -1
because…F	5 -1 -7 -11 -3
because…H	19 -1 5 5 0
because…M	-4 -4 12 -5 0
because…N	21 -3 3 -3 -1
because…O	2 -1 -3 8 -1
because…P	5 -2 -1 6 0
because…Q	-18 -1 0 -5 0
because…R	-6 18 2 -9 -1
because…S	9 0 0 0 0
because…T	3 8 3 -8 -3
because…W	-1 -2 8 -1 -1
because…^	2 -1 -2 -2 -1
because…because	2 0 0 -2 -1
because…has	23 -1 -4 5 0
because…if	15 -2 -1 9 0
because…is	36 -6 -5 0 -1
because…it	-3 -3 -1 -1 -1
because…may	14 0 0 -1 0
because…not	18 -1 -1 0 0
because…our	-2 -1 13 -2 0
because…we	-1 13 0 -5 -1
because…will	2 -12 0 -1 -1
because…would	0 2 0 0 0
because…your	8 0 0 -1 0
blame	-23 -3 56 -6 -2
blame+blames_last	-11 0 23 -2 -1
blame+blames_next	1 -2 17 -3 -1
blame+effect	1 -3 25 -2 0
blame+person	-1 -2 2 -1 0
blame+trouble	-21 -3 45 -3 -1
blames_last	-15 -12 40 -19 -11
blames_last+blames_next	22 -2 15 -4 -2
blames_last+cause	11 -2 3 3 0
blames_last+effect	36 -6 -3 -8 -7
blames_last+future	3 6 -2 -1 0
blames_last+modal	1 -1 -2 7 -1
blames_last+others	15 -2 14 -2 -2
blames_last+passive	-12 0 -2 20 0
blames_last+person	-2 0 7 0 0
blames_last+technical	11 -1 -13 -6 -2
blames_last+telling	8 0 7 -2 0
blames_last+trouble	0 -5 17 -17 -4
blames_last+trying	0 0 -4 0 0
blames_last+wrongdoing	19 -2 -20 -9 -3
blames_next	24 3 29 10 -5
blames_next+cause	6 -2 13 12 0
blames_next+effect	36 -1 6 9 -1
blames_next+future	4 8 8 19 -1
blames_next+mended	0 13 0 0 0
blames_next+modal	15 0 0 -1 0
blames_next+others	7 -1 18 -2 -1
blames_next+technical	-40 -1 7 12 0
blames_next+trouble	8 -5 16 -9 -2
blames_next+when	-16 -1 -3 0 0
blames_next+wrongdoing	14 0 -9 -1 -1
but	3 -3 -3 -5 -3
but the	3 0 0 0 0
but we	-1 -3 -2 -3 -2
by	-34 51 22 -21 -29
by .	-1 -4 20 -6 -1
by :	-13 -4 -3 -5 -2
by A	19 -4 6 0 0
by D	-3 -3 -3 -1 -1
by F	-8 0 11 0 0
by H	-6 12 -11 -5 -3
by P	0 -2 -2 -2 -2
by R	0 21 -2 -3 0
by S	0 -4 -1 -2 0
by T	1 44 11 -11 -5
by W	-15 -1 9 0 0
by a	4 8 8 -2 -3
by our	2 0 3 3 0
by the	-20 5 -8 -16 -4
can	-21 21 -41 -11 -6
can .	-1 -1 -5 -1 -1
can E	-3 14 -12 -2 -3
can F	-4 0 0 0 0
can H	-2 15 -1 -1 -1
can N	-8 11 -15 -4 5
can R	0 -3 0 0 0
can S	-1 0 -9 -1 0
can X	0 -1 -1 -1 -2
can be	-13 -9 -4 -5 -2
can so	-1 -4 -2 -1 -1
can to	9 18 0 3 -1
cause	0 -3 7 26 -3
cause+effect	6 -1 11 12 -1
cause+future	-11 -1 6 11 -1
cause+modal	7 0 0 -1 0
cause+technical	-30 -1 7 24 -3
cause+trouble	6 -2 10 -8 -1
does	-15 8 14 -16 -11
does E	-1 7 -1 -1 -1
does P	-2 -2 -4 -3 -9
does X	-2 -2 -3 -2 -8
does it	0 11 -1 0 0
does not	-6 -19 2 -10 2
does the	10 -1 4 -1 -2
doubt	-3 14 -2 -4 7
doubt+effect	-3 14 -2 -4 7
doubt+modal	-3 -1 -2 -4 7
doubt+seeming	-1 0 0 -3 -1
effect	-63 -50 -48 -32 -45
effect+future	-13 41 6 6 16
effect+mended	9 -22 -6 -11 -5
effect+modal	-23 -26 -36 -1 -9
effect+others	-15 -3 28 -3 -1
effect+over	7 -20 -2 -2 -1
effect+passive	-6 -2 -1 25 -1
effect+person	-8 -4 13 -3 -1
effect+seeming	-2 -2 -2 -4 -3
effect+technical	31 -16 3 -4 -4
effect+telling	-14 -6 -8 0 -9
effect+trouble	-21 -1 22 -9 16
effect+trying	2 -20 -3 13 -1
effect+when	-3 27 -7 -5 -11
effect+wrongdoing	34 -1 -18 -5 -2
for	-46 -8 -16 -21 1
for .	7 -3 -1 -1 -1
for 9	0 -9 -1 -3 -1
for D	-1 -8 -2 -1 5
for E	-1 -2 -3 -2 -1
for N	-2 2 -2 -1 -2
for P	-5 0 4 0 0
for Q	-1 -2 -3 -7 -2
for R	-2 -1 0 0 0
for S	-2 -2 -3 -4 -4
for T	-10 -11 -2 -3 11
for X	0 -2 -3 0 2
for a	-8 -19 -9 2 -1
for it	0 10 0 0 -1
for our	-1 -1 0 8 0
for so	-1 -2 -1 -1 -1
for the	-11 24 11 -5 1
for you	-3 11 0 0 0
for your	-2 -3 -2 0 -2
future	-33 76 -49 24 -24
future+mended	-9 65 -11 -9 -7
future+modal	0 7 -1 6 -1
future+others	0 -1 -1 -2 0
future+over	-2 -12 0 -2 -1
future+passive	-1 -6 -1 24 -1
future+person	-1 3 -9 -4 -1
future+seeming	0 0 -1 -1 -2
future+technical	-6 -16 5 29 -1
future+telling	-6 -16 -9 3 -7
future+trouble	-24 43 0 4 20
future+trying	-1 -30 -3 -1 -1
future+when	-7 -8 -8 -13 -12
has	-4 -37 -28 2 -16
has .	30 0 -3 -9 -4
has A	0 -5 -2 -1 -1
has E	8 1 5 -10 1
has F	37 -1 6 -11 -4
has H	-7 -4 23 -1 -1
has N	-3 -1 -1 -3 7
has O	-6 -1 -1 14 -1
has P	0 -1 18 -1 -2
has Q	11 -2 -13 -1 -2
has R	8 -7 -2 -5 -2
has S	-1 -2 -1 -3 -3
has T	-3 -8 -1 -4 -1
has W	11 -1 1 7 2
has X	3 10 0 -4 14
has a	-20 -6 -19 -9 -5
has be	-27 -19 -17 35 -9
has has	7 0 7 -1 -1
has not	-22 -10 -9 3 5
has so	-5 0 10 -3 0
has the	9 16 -9 -1 -1
has to	-2 -4 -4 -5 -9
has your	0 4 0 0 0
has, nobody	-22 -17 -32 5 -11
has…#	-1 0 0 -2 0
has…9	-2 4 0 -1 0
has…A	2 -1 -7 -5 3
has…D	7 16 -19 9 -6
has…E	9 -2 37 -4 6
has…F	11 -3 12 -7 -11
has…H	-16 12 -7 11 -4
has…M	-1 4 -2 1 -2
has…N	-14 -14 10 14 4
has…O	3 -2 -2 22 -2
has…P	-4 -3 0 2 1
has…Q	-17 -5 -13 19 2
has…R	15 9 -12 -2 -6
has…S	1 10 -4 6 -1
has…T	-2 7 -9 -5 -5
has…W	5 -2 -1 7 2
has…X	-19 2 4 -6 0
has…because	9 -11 -16 -7 -1
has…has	3 -1 16 4 -2
has…if	-2 -1 2 -1 0
has…is	-15 -4 -1 10 -3
has…it	4 1 1 -2 3
has…may	14 0 0 2 0
has…not	-23 -11 0 12 4
has…our	-7 -1 5 1 3
has…will	0 -6 -1 -1 0
has…would	0 -2 8 0 -1
has…you	0 12 -1 -1 -1
has…your	-2 0 9 7 -2
if	-9 -22 -10 -5 -16
if E	0 11 -2 -1 -2
if a	9 0 -5 -1 -1
if it	-3 -8 -1 -1 -1
if the	-12 -10 5 -2 -2
if they	-1 -1 5 -2 -1
if to	-4 -4 -1 -2 -1
if you	-3 -5 -9 -2 -3
if your	-6 -2 -4 -1 -5
if, nobody	5 4 1 6 -1
if…A	4 -2 5 -1 0
if…D	-5 -2 7 -1 -2
if…E	-8 2 9 -3 -9
if…F	-4 -1 -3 -3 -2
if…H	-6 8 -9 -2 -3
if…M	-3 0 -4 -1 0
if…N	3 -7 3 -2 -2
if…R	0 -15 -2 -1 -1
if…S	-1 -1 -3 -1 -1
if…T	5 3 -6 -1 0
if…W	-1 0 -7 -2 -3
if…X	-1 -1 6 -2 -8
if…has	-6 -1 14 -2 -3
if…is	-10 -8 -5 -2 -7
if…it	-8 -11 -6 -2 -2
if…may	-3 0 0 0 0
if…not	-7 -2 3 -2 -4
if…our	-1 0 -2 -1 -2
if…we	0 -9 -2 -1 -1
if…will	-1 -18 -2 -3 -2
if…would	0 0 9 0 -1
if…you	-3 -12 -9 -3 -3
if…your	-6 -2 7 -1 -5
in	17 1 -29 -4 -15
in .	-18 -9 -4 -14 -3
in 9	-1 5 -2 -1 -2
in >	10 -6 12 9 -9
in D	-8 -7 2 16 0
in E	-11 1 2 14 -2
in F	-15 0 -2 -1 12
in H	-15 5 16 4 18
in M	-8 -4 0 -1 0
in N	-9 7 -3 3 -2
in P	-1 -1 -2 -1 0
in Q	2 7 -3 -9 -1
in R	8 -10 0 -5 -2
in T	-12 -11 1 5 1
in ^	-1 -3 0 -1 -1
in a	-25 11 -7 3 4
in and	7 -1 0 -1 -5
in at	25 -1 -5 0 -2
in because	9 0 0 0 0
in in	14 -2 -2 0 0
in is	20 0 0 -1 -1
in it	6 -10 -6 -4 -6
in our	22 -1 -4 -1 -3
in so	-1 6 0 6 -2
in the	14 8 -18 0 -9
in to	2 -1 -1 -1 0
in your	-2 1 0 -2 -4
is	11 -42 -60 -7 -6
is #	15 0 -2 1 -1
is .	40 -13 -11 19 -10
is 9	5 -2 -1 -1 11
is A	-1 3 0 -8 0
is D	1 -9 23 -2 -3
is E	-37 41 -14 -1 -18
is F	82 -10 -22 -21 -15
is H	22 19 -1 -3 -2
is M	11 -3 -2 -8 -2
is N	-18 -33 -38 12 -29
is O	-26 -2 -3 6 -4
is P	9 -5 -10 -3 -12
is Q	-23 -4 6 39 6
is R	15 -62 -8 -17 -16
is S	13 -2 -2 -3 -1
is T	45 4 -20 37 -7
is W	51 -10 -9 6 -7
is X	-37 -7 -5 8 36
is ^	9 0 -1 0 -1
is a	-4 33 -12 -7 8
is at	-14 -6 12 -6 -3
is be	35 -12 -15 2 -8
is because	-11 -3 18 -7 -1
is by	-7 -2 -3 -1 -1
is for	-3 0 -1 0 0
is has	14 0 0 -3 -1
is in	-43 -7 -13 8 18
is not	6 -15 -4 -7 -6
is on	-42 -1 -8 -8 7
is so	-3 17 -2 -5 -3
is the	5 2 25 -3 8
is to	-10 0 13 -2 0
is&R&T	45 7 6 9 -11
is, nobody	-23 -4 -31 -16 -8
is…#	13 -4 -2 0 -1
is…9	10 -6 -2 -2 8
is…:	-2 7 -2 -6 -3
is…A	-13 0 32 15 7
is…D	44 -8 -12 -8 11
is…E	9 31 -20 -7 -7
is…F	-11 -17 21 -13 18
is…H	-8 9 10 2 6
is…M	41 -11 1 18 -6
is…N	11 -21 -17 19 17
is…O	-13 2 -11 22 -9
is…P	-23 -9 -5 -6 5
is…Q	5 -14 7 16 -3
is…R	-22 -1 -22 -21 24
is…S	14 -8 -7 -5 -4
is…T	-10 24 4 7 -23
is…W	5 -14 -1 8 5
is…X	-28 14 -7 -1 77
is…^	7 -4 -1 12 -2
is…because	-21 -3 22 20 -10
is…has	6 -5 2 1 12
is…if	16 -5 0 8 0
is…is	8 -8 3 -7 -7
is…it	-5 -2 -7 -3 -5
is…may	6 -1 0 -2 12
is…not	6 -16 -1 -8 -9
is…our	25 -7 12 -9 -1
is…we	21 -7 -3 -3 4
is…will	-2 9 -2 -12 6
is…would	0 6 0 0 0
is…you	-9 -9 11 -1 -6
is…your	-2 3 -6 -4 15
it	-9 6 3 -6 -10
it .	-3 -2 9 -3 -1
it >	8 -2 -13 -6 -9
it E	-3 3 -2 -4 -3
it N	-5 -2 3 -1 -1
it P	-2 -5 -1 0 0
it R	-5 -25 -8 -4 -2
it T	0 -2 4 -1 -2
it a	7 5 -1 -1 -1
it and	-1 -3 0 0 0
it by	0 6 -2 0 0
it has	-1 -10 -1 14 -1
it in	0 -2 0 0 0
it is	3 6 4 -2 16
it may	-3 -1 0 -2 -1
it to	0 10 0 -2 -1
it will	0 28 0 -1 -1
it would	-1 14 -1 7 -1
it, nobody	-25 22 10 -22 -15
it…9	10 -3 -1 0 -1
it…A	-4 3 11 5 -2
it…D	10 6 0 -3 -1
it…E	27 -11 -7 12 -4
it…F	-34 -1 5 -3 -3
it…H	-2 11 3 17 16
it…M	-5 0 0 -3 0
it…N	0 -9 5 21 17
it…O	-5 1 0 1 -2
it…P	7 -2 -3 1 4
it…Q	-4 -1 5 10 2
it…R	-26 -29 -3 -7 -4
it…S	-2 -10 0 1 0
it…T	-13 17 -1 -11 -9
it…W	-6 -4 14 18 -1
it…X	-4 17 -3 -7 20
it…because	-1 -2 -2 -2 -4
it…has	-6 -10 5 25 -2
it…if	0 -3 0 -1 0
it…is	2 6 4 10 11
it…it	-1 11 2 -1 -2
it…may	-5 -2 -2 6 -2
it…not	-12 -22 6 8 -4
it…our	-5 -6 5 -3 3
it…we	2 -11 -2 -2 -1
it…will	0 24 -1 -5 -1
it…would	-1 14 -1 7 -1
it…you	0 -5 0 -1 0
it…your	-1 -2 1 0 0
may	-23 -26 -36 -1 -9
may .	-1 -1 -2 6 -2
may D	-12 -1 0 -1 0
may E	-16 -4 -7 -8 5
may F	-26 -2 -6 5 -1
may H	-8 -1 -3 -2 -1
may N	-15 -7 -11 -5 -3
may Q	0 0 0 14 0
may R	-9 -4 0 -2 0
may S	-5 0 -1 -2 -1
may T	-6 -4 -1 -3 8
may be	24 -11 -4 -3 -3
may has	-2 -2 -4 -5 -2
may not	17 -1 -3 -3 -2
may, nobody	-21 -9 -5 9 -5
may…9	0 -2 0 -2 0
may…A	-3 11 -3 -2 0
may…D	-18 -3 -5 -8 -4
may…E	-13 -7 -7 -11 3
may…F	-24 -5 -7 3 -4
may…H	10 -6 -6 -5 -2
may…M	0 -5 -7 0 -1
may…N	11 1 -9 -14 -5
may…O	0 0 0 14 0
may…P	0 0 -5 -1 -1
may…Q	-4 -1 -2 24 -3
may…R	1 5 -2 -5 -1
may…S	-2 -3 -5 -5 -1
may…T	-14 -12 -5 -9 -5
may…W	10 -3 -16 2 8
may…X	-1 -1 -1 -2 -3
may…^	4 0 0 -1 0
may…because	11 -1 -2 -1 0
may…has	-7 -2 -5 -5 -2
may…if	-7 -1 -6 -2 -1
may…is	9 -1 -1 -2 -1
may…it	-6 -1 0 -1 0
may…may	-2 -1 0 -1 0
may…not	13 -1 -3 -3 -2
may…our	5 0 0 0 0
may…we	-3 -1 0 0 0
may…your	-3 -2 -1 -4 -2
mended	-16 74 -15 -16 -17
mended+over	11 -13 -3 -8 -2
mended+passive	-1 -6 0 5 0
mended+telling	-6 -14 0 -1 -2
mended+trouble	-1 9 -1 -1 -1
mended+trying	-1 -24 0 0 0
mended+when	-4 14 -6 -4 -3
modal	-23 -26 -36 -1 -9
modal+passive	-5 -1 -1 20 0
modal+seeming	-2 -1 -2 -4 -2
modal+technical	49 0 -1 -2 0
modal+telling	-11 -1 -3 -6 -2
modal+trouble	-5 -6 -13 3 -5
modal+trying	5 0 0 0 0
modal+when	0 -3 0 -2 -1
modal+wrongdoing	-3 0 -3 -1 0
my	3 9 11 -10 -3
my D	4 0 7 -4 -1
my E	-5 10 0 0 -1
my H	-4 0 2 0 0
my M	-5 0 0 -1 0
my N	-5 10 0 0 -1
my Q	11 0 3 -1 0
nobody	-31 -24 -76 -12 -57
not	-14 -22 -1 -45 -9
not .	4 -4 -3 -5 -2
not >	-4 -1 -1 -1 0
not D	-49 -2 -3 -3 -4
not E	10 -10 -8 -10 19
not F	5 19 -5 -2 -14
not H	-12 -6 3 -2 -3
not N	-5 19 -17 -2 8
not P	3 -2 9 -3 22
not Q	-35 -9 -7 -12 -3
not R	33 -1 8 -2 -1
not S	10 -8 -1 -1 -1
not T	8 -16 3 -6 7
not W	0 0 -1 -1 -2
not X	3 -2 6 -1 -14
not be	7 9 4 0 -4
not has	-1 2 9 -1 -2
not our	-12 0 16 -1 -2
not so	0 -5 0 0 0
not, nobody	-6 -5 18 -14 -16
not…A	14 -2 5 -1 -1
not…D	-34 -5 15 -3 18
not…E	32 -4 -12 -13 18
not…F	-33 18 -6 -7 -17
not…H	30 -15 -5 -7 -10
not…M	13 0 -3 -2 -1
not…N	10 -5 -18 -6 -2
not…O	2 -2 -4 0 -1
not…P	-3 -3 -4 -4 -5
not…Q	-26 -2 -5 -12 -1
not…R	33 2 16 -5 -3
not…S	6 -9 2 7 -3
not…T	21 -36 -10 -10 15
not…W	-2 -1 5 -3 -2
not…X	5 -2 15 -2 8
not…because	9 20 -4 -5 -2
not…has	0 2 0 -1 -2
not…if	-1 -6 -1 -1 -1
not…is	-23 2 12 -3 -2
not…it	-8 11 7 0 -1
not…not	-5 -1 15 -1 -1
not…our	-11 -1 14 -1 -2
not…we	-1 -2 0 0 0
not…will	-2 -10 -2 -4 -3
not…you	-2 -3 14 0 -2
not…your	-7 -2 3 -2 -5
of	-12 -32 -26 4 30
of .	-57 -3 -7 7 -3
of 9	-2 -2 0 -2 -1
of A	-16 4 -4 -3 6
of D	31 3 -8 -1 16
of E	-21 -1 0 -1 10
of F	-6 -4 0 2 -1
of H	-22 -1 14 3 -4
of M	15 0 -1 -2 -1
of N	-12 -2 0 0 7
of O	13 -2 -1 9 -2
of P	2 -1 -5 4 -4
of Q	29 -1 0 -1 -2
of R	-1 -15 -1 -2 11
of S	-14 0 0 0 0
of T	-4 25 1 3 -11
of ^	-1 0 -2 13 -1
of a	11 -1 -17 -3 -5
of my	2 0 -1 0 -1
of our	32 -2 5 -5 0
of the	-16 -24 -8 2 22
of you	2 -1 -2 0 -1
of your	-8 -1 8 -1 13
on	-9 -44 -22 -18 -16
on .	-5 -4 -4 11 12
on 9	-1 -11 -1 0 -2
on >	-3 -2 -1 -1 -2
on D	9 -5 4 -1 -1
on E	-1 6 0 -2 -1
on H	16 -14 -2 4 -2
on M	-5 0 -3 0 0
on N	-3 -1 -1 -1 -1
on R	0 -14 0 12 0
on T	-13 -18 -8 -6 -4
on a	27 -15 -2 -7 -1
on my	-1 10 0 0 0
on our	-21 -1 -4 -1 -1
on so	-3 14 0 0 -1
on the	-1 -6 -4 -35 -7
on which	10 0 0 6 0
on your	-9 -1 -3 4 -4
others	2 -8 29 -5 -7
others+telling	-1 -3 -4 -1 -1
others+trouble	4 -3 27 -3 -2
others+wrongdoing	-6 -1 4 -1 -1
our	28 -9 23 -19 -12
our .	23 -2 -2 6 -3
our >	-8 -7 12 -5 -1
our A	-19 7 4 4 -4
our D	16 -11 9 -10 2
our E	-4 4 -3 -1 5
our H	-18 -5 22 -4 -4
our M	3 -1 5 -8 -2
our N	3 0 1 -1 4
our Q	9 -1 -1 -3 -1
our R	10 -2 -1 -1 -1
our S	-2 -1 11 -1 0
our T	-1 -1 -1 7 -1
our W	-11 0 12 -1 -1
our a	-1 -1 8 -1 -1
our at	8 4 -14 0 0
our to	0 -3 -3 -1 -1
our&D	17 0 -2 -6 1
our&M	22 -6 2 -2 -4
our, nobody	4 -2 13 -19 -3
our…A	-38 2 19 -1 -1
our…D	33 4 3 0 0
our…E	5 11 -4 7 -5
our…F	-8 -5 14 -7 4
our…H	18 -2 10 3 -6
our…M	5 -6 2 -11 -4
our…N	1 -2 0 -4 2
our…O	-4 -1 -2 12 0
our…P	1 -1 2 5 -1
our…Q	22 -2 -4 0 -4
our…R	-4 1 7 -5 -4
our…S	18 -2 21 3 -2
our…T	6 24 -4 11 -3
our…W	11 -4 -2 -5 -1
our…X	-16 -3 -1 -2 7
our…^	-3 -1 -1 -3 -2
our…because	3 4 10 5 -1
our…has	-2 -2 1 0 -3
our…if	-4 0 1 -1 -1
our…is	14 10 -6 1 1
our…it	-6 21 -14 -2 -2
our…may	13 0 0 0 0
our…not	6 -1 3 -1 -1
our…our	-22 -4 10 -1 -2
our…we	5 -1 -1 6 0
our…will	-1 4 -3 -2 -2
our…your	-7 -1 6 -2 -2
over	14 -14 -4 -8 -4
over+telling	-2 -6 -1 -1 0
over+when	-1 15 0 -1 0
passive	-32 -22 0 125 -10
passive+telling	-4 -3 0 30 -5
passive+trouble	-13 0 -2 29 -1
person	-13 12 14 1 -8
person+technical	-7 15 13 -7 0
person+telling	0 15 -1 0 0
person+trouble	-19 -4 14 5 -1
person+wrongdoing	-12 0 3 -1 -1
please	-31 -41 -18 6 -23
please D	-2 -1 -2 -3 -2
please E	-11 -37 -8 -4 -4
please F	-1 -19 -1 -2 -2
please N	-9 -3 -5 4 -2
please R	-4 -1 -1 -1 0
please S	-1 0 -4 -1 -2
please be	-5 0 0 8 -2
please does	-2 -1 -3 -2 -13
seeming	0 3 -9 -7 -10
seeming+technical	-5 15 -2 0 0
seeming+trouble	-8 -1 -1 0 -2
so	-44 54 -30 -32 -25
so .	-4 -3 -2 -2 -2
so 9	-4 -1 -1 -1 -1
so >	-19 -3 -14 -19 -2
so D	-3 -5 -2 -1 0
so E	-10 -15 -7 -5 -6
so F	-2 -1 2 0 0
so H	0 -3 0 0 0
so M	-8 -1 0 -4 0
so N	-2 -7 -3 -2 -2
so P	-1 -5 -2 0 -1
so R	3 -19 -2 -2 -2
so S	-4 -3 -1 -2 0
so T	1 8 -1 -6 -5
so W	-2 0 3 0 0
so X	-4 -11 -5 -4 1
so a	14 25 -2 -1 -1
so and	0 -2 0 0 0
so at	-4 55 -1 -2 -3
so be	-1 -15 0 -3 0
so because	0 14 0 0 0
so by	0 29 0 -1 -1
so in	-1 14 -2 -2 -1
so please	-6 -1 -2 -1 -3
so so	0 4 1 0 0
so the	13 4 10 23 -2
so which	0 -2 0 0 -1
so you	-6 0 0 0 0
technical	68 -30 -35 -37 -34
technical+telling	20 -2 -2 -3 -1
technical+trouble	74 -3 -21 -23 -15
technical+trying	7 0 -4 -1 -1
technical+when	-28 -2 0 0 0
technical+wrongdoing	10 0 -13 -3 0
telling	-13 -56 -16 -5 -26
telling+trouble	31 4 0 -8 -6
telling+trying	-3 -7 0 -6 -1
telling+when	4 -16 -1 3 -2
telling+wrongdoing	2 0 11 -1 -1
the	-22 -79 46 -31 -28
the #	-2 -2 -6 -1 -1
the .	13 -1 9 3 -22
the :	-7 -1 -3 -1 0
the >	-8 3 4 -3 -3
the A	16 -6 7 -9 -13
the D	7 14 -12 -33 6
the E	61 14 47 21 -1
the F	-80 30 67 -3 -8
the H	-42 -27 -36 -26 15
the M	31 -12 -18 0 -10
the N	40 -18 41 -3 4
the O	-11 -5 -6 30 -3
the P	-14 -4 -13 -2 4
the Q	11 8 33 6 12
the R	-28 -1 25 -6 5
the S	-5 1 -2 -4 -2
the T	-1 36 -18 -8 -12
the W	-22 2 24 -5 -6
the X	9 -2 16 2 16
the ^	-2 -3 -5 -9 -2
the a	1 -2 10 10 -2
the at	-1 -7 -1 -1 -1
the because	3 -4 5 1 -3
the by	-4 5 9 -1 0
the does	10 0 -4 0 -1
the has	2 0 -1 0 0
the is	4 -14 -1 -7 24
the it	7 20 1 -1 -2
the may	0 -1 -1 -4 -2
the so	-1 -6 -4 -2 -3
the the	-11 14 0 -5 -10
the we	20 -5 4 -2 4
the will	-1 -6 -1 -1 -1
the with	-1 -2 3 -2 -2
the would	3 -1 9 0 -1
the you	-22 5 -7 -3 11
the your	-2 -1 -2 -1 -2
they	-13 -7 23 -16 -5
they .	-1 0 9 0 0
they >	-1 0 -2 0 0
they F	-2 -2 2 0 0
they H	-1 0 15 0 0
they N	-4 -2 14 -5 -1
they Q	-1 0 -2 -1 0
they T	0 -1 10 0 0
they W	-3 0 -1 0 0
they is	-1 -1 -4 -4 -1
they not	0 0 -2 -2 0
to	-10 15 -1 8 -23
to #	6 -3 -7 -4 -1
to .	-11 20 6 14 -3
to 9	-4 -3 -1 -1 0
to >	-2 0 -2 -3 -1
to A	-6 -1 8 -2 0
to D	6 6 -10 -3 -1
to E	19 -14 -7 -12 -7
to F	-12 0 12 2 -1
to H	-10 -3 0 -1 0
to M	-18 -5 -3 7 -1
to N	-4 17 -2 3 -10
to O	-12 -6 -2 27 -1
to P	-9 10 -2 -1 -1
to Q	0 -2 0 -6 -1
to R	-4 45 -7 1 -4
to S	1 -16 -3 3 -2
to T	-1 20 -1 -4 0
to W	-15 -1 12 -3 -1
to X	5 -13 -3 -1 -1
to a	10 -20 14 -5 -2
to be	11 19 -2 -3 -2
to does	-2 -2 -3 -2 -8
to has	0 2 0 0 -1
to my	-6 0 0 -1 0
to our	9 0 1 4 -1
to the	52 -7 -8 4 21
to you	0 -3 -2 -4 -1
to your	-10 6 4 -3 -1
trouble	63 4 40 -50 6
trouble+trying	-1 0 -6 -6 -1
trouble+when	-24 7 -1 -1 -1
trouble+wrongdoing	23 -2 -22 -10 -3
trying	19 -54 -19 4 -10
trying+when	0 -29 0 -1 -1
we	17 -4 -23 -8 -2
we .	14 -3 -2 -5 -1
we D	-1 -2 0 -1 0
we E	-1 25 -9 -4 3
we F	10 -1 -2 1 -3
we N	3 -1 -4 -2 -1
we P	-1 -5 -3 -3 -3
we Q	0 -2 -1 -4 0
we R	21 -10 -1 -3 -3
we S	4 -2 0 5 0
we T	3 -4 -6 7 -1
we X	-15 0 -1 -1 -1
we does	-1 -7 -1 0 -2
we has	-14 -16 -8 3 7
we is	-1 15 -13 -5 3
we not	-3 -11 9 0 -1
we will	-7 -33 -3 9 -10
we would	-1 11 8 -1 -1
we&D	18 0 -10 20 -14
we&M	19 2 -4 -17 -5
we, nobody	20 24 -16 -11 -8
we…9	-2 3 -1 -1 -2
we…:	-3 6 -3 -5 -6
we…A	5 22 3 3 7
we…D	18 -8 -8 24 -12
we…E	-3 3 -6 -12 1
we…F	25 10 -10 8 13
we…H	5 18 -8 2 -6
we…M	6 2 -2 -12 -4
we…N	-2 -7 12 8 13
we…O	-16 -2 -2 30 -4
we…P	-4 -22 -11 2 -5
we…Q	-9 -9 -6 5 -3
we…R	16 0 -12 7 -6
we…S	2 -27 -2 -2 -6
we…T	-17 -8 -10 -16 -16
we…W	-17 -3 -3 2 -2
we…X	-19 -1 -6 -3 -8
we…because	4 9 -6 -2 -8
we…has	-3 27 0 3 2
we…if	-5 -11 8 -2 -2
we…is	16 15 -15 -10 0
we…it	-6 5 -3 -6 -4
we…may	-2 -1 0 -1 0
we…not	-4 11 4 -5 28
we…our	-1 -1 0 -6 -2
we…we	-17 -15 -5 -6 -9
we…will	-9 -8 -4 7 8
we…would	3 11 8 -1 -1
we…you	-5 2 -7 -8 14
we…your	16 1 -1 6 -3
when	-42 17 -26 -27 4
which	24 -14 0 -4 -7
which R	0 -9 -8 -1 -1
which T	0 -9 -8 -1 -1
which has	3 0 0 0 0
which is	2 -1 9 -1 0
which the	10 0 0 6 0
which we	5 -3 0 -4 -4
which you	11 0 15 0 0
will	-25 -6 -46 -17 -3
will .	0 9 0 0 0
will D	-9 -7 0 -2 -2
will E	-11 -48 -9 -9 -7
will F	-1 -2 -7 5 -2
will H	0 -5 -1 -1 0
will N	-5 -25 -8 -1 -5
will P	0 -9 -1 0 0
will R	-4 -5 -3 -3 -2
will S	-6 -27 -5 3 -6
will T	-2 -8 -1 -3 -1
will X	0 9 0 0 0
will be	-17 13 -11 -19 -10
will has	-1 33 -1 -1 9
will not	17 23 -2 -2 18
will&R&T	-10 -3 -6 -10 -6
will, nobody	-7 28 -19 -12 -14
will…9	-1 3 0 0 0
will…:	-2 -35 -2 -4 -2
will…A	-7 6 -1 5 -1
will…D	-5 1 -1 14 -2
will…E	-13 -3 -11 -12 -9
will…F	5 -7 -4 23 -2
will…H	-7 -12 -10 -8 -4
will…M	-6 4 -1 -1 0
will…N	-10 5 -9 -3 25
will…O	-1 9 -1 -11 -1
will…P	-1 3 -1 -1 -1
will…Q	5 -3 0 25 -2
will…R	-11 38 -10 -10 -7
will…S	-4 -28 -5 -5 -6
will…T	3 27 -16 -20 -12
will…W	-3 -6 -11 -3 -1
will…X	-1 10 0 -2 -5
will…because	-2 6 -1 -5 -2
will…has	-2 33 -2 -6 4
will…if	-7 -5 -1 -2 -1
will…is	-8 -3 -1 -3 -1
will…it	-1 12 -1 -2 -2
will…not	17 19 -2 -3 18
will…we	0 -3 0 0 0
will…will	0 7 0 0 0
will…you	-2 -11 -4 -6 -5
will…your	-3 5 -1 -1 -2
with	-29 -25 10 -2 -4
with .	-11 -2 12 -4 -2
with 9	-2 1 -1 0 -2
with :	-7 9 -2 -2 -3
with A	0 -3 -4 -1 -1
with D	4 -1 -1 16 0
with E	-3 0 -1 -1 3
with H	-1 -6 -5 -3 -1
with N	-4 -1 10 -3 -4
with S	-1 0 12 -1 -1
with T	-3 0 0 -1 0
with W	-1 0 0 3 0
with X	-1 -2 -1 -1 12
with a	-19 -15 -7 -4 -3
with it	5 -1 -5 -2 -1
with our	-4 5 -10 -3 -1
with the	10 -6 11 -6 1
would	-13 33 15 -3 -10
would .	-3 -5 -7 -2 -2
would D	0 5 0 0 0
would E	0 3 -6 -1 -1
would N	-1 10 -8 -2 -1
would P	0 7 0 0 0
would R	0 11 -3 0 0
would S	-1 -3 -5 -2 0
would T	-1 5 -1 -1 0
would be	-3 9 6 11 -2
would has	1 2 28 -1 -1
would not	-4 0 8 0 -1
would so	0 -12 0 -1 0
would to	0 14 0 0 0
would&R&T	-4 41 -6 -4 -1
would, nobody	-6 31 11 -1 -4
would…9	-1 3 -2 -1 -2
would…A	-1 -8 2 -2 -2
would…D	0 17 -3 0 0
would…E	-4 21 24 4 -2
would…F	-3 2 -2 0 -1
would…H	-5 26 -2 -2 -2
would…M	-3 -3 -3 -2 0
would…N	-1 4 5 6 -2
would…Q	-1 -3 -2 -4 -1
would…R	-1 30 -8 -5 -2
would…S	-1 17 -6 -3 0
would…T	-5 52 -2 -6 -3
would…W	0 -1 -1 8 0
would…X	0 2 9 0 -1
would…because	-3 11 -3 -4 -1
would…has	1 2 37 -1 -1
would…if	-1 11 9 0 0
would…is	0 6 0 0 0
would…it	0 10 5 -1 -1
would…may	0 -1 -1 8 0
would…not	-4 1 7 0 -1
would…you	0 11 -1 -1 -1
wrongdoing	28 -6 8 -17 -10
you	-33 -10 -28 -37 -22
you .	-15 -10 -2 -6 -3
you >	-2 -3 -2 -3 -4
you A	0 -1 -2 0 -2
you D	-2 0 -2 -1 -1
you E	-1 -5 -4 -2 -2
you N	-4 -4 -4 -6 -5
you P	-3 4 -1 0 -1
you R	-4 -15 -2 -5 -1
you S	-1 0 -3 0 0
you T	-2 -3 0 0 -1
you X	-3 5 -1 0 -1
you by	0 15 0 -3 0
you can	-3 9 -3 -3 -7
you does	-4 -2 -2 -2 -1
you for	0 0 -1 -1 -2
you has	-4 -7 -4 -2 -5
you may	-3 -5 -3 -1 -2
you not	15 -6 12 -1 -5
you the	0 0 -4 0 -1
you will	0 17 0 -1 21
you would	0 6 -1 0 0
you&D	-6 6 -9 -4 -4
you&M	-16 -4 -2 -11 -3
your	-12 -32 -18 -30 -15
your .	3 -1 -10 -7 -9
your A	0 -4 -6 -3 -4
your D	-22 -18 0 -3 9
your E	-9 -8 3 -4 4
your F	-2 -1 0 -1 0
your H	-9 -5 -2 -4 -7
your M	-14 2 -1 -6 -3
your N	9 -1 -1 -3 -2
your P	-1 0 1 -1 -2
your Q	-2 0 -1 -1 -1
your R	-4 5 9 -1 -2
your S	-1 -7 0 -1 0
your T	-7 -6 -3 -1 -1
your X	-1 -1 -4 -2 -4
your&D	-36 -19 0 -12 1
your&M	-48 1 -7 -10 -6
your…9	-1 4 0 0 12
your…A	0 0 -8 -3 -3
your…D	-25 -18 -1 -2 8
your…E	2 3 -2 -4 -1
your…F	-13 -1 -4 -2 -1
your…H	12 -7 -14 -9 -10
your…M	-20 2 -3 -6 -4
your…N	11 -7 -5 -4 8
your…P	-2 0 1 -1 -2
your…R	12 -16 -4 -3 -5
your…S	-6 -8 -1 -1 -2
your…T	-6 0 -5 -4 -4
your…W	22 -1 -5 -1 11
your…X	-2 6 6 -1 17
your…because	10 -1 -2 -1 0
your…has	28 -1 -4 -2 -2
your…if	-2 -1 -3 -1 -1
your…is	-1 -3 -4 -5 -2
your…it	0 -2 -2 -1 -1
your…may	14 -2 -5 -4 10
your…not	-16 -2 4 -2 -5
your…our	-7 -2 -1 -1 -1
your…will	-1 -6 -2 -1 -2
your…would	-1 -14 9 -1 -1
your…you	-2 -2 -5 -1 -4
your…your	-1 -1 -3 -1 -1
you…:	-1 3 0 -1 -1
you…A	-1 -6 -4 -1 -2
you…D	10 6 -4 -1 -2
you…E	-14 11 -9 -5 -8
you…F	4 -2 -1 -1 -4
you…H	-5 -10 -7 -3 -5
you…M	-3 -3 -1 -7 -1
you…N	17 44 -9 -5 5
you…P	-4 0 -3 0 0
you…Q	-2 -1 -1 0 -1
you…R	-3 -2 -3 -7 -3
you…S	-4 -11 -8 -4 -5
you…T	-5 -5 -9 -6 -5
you…W	-2 -2 -11 -2 -3
you…X	-1 4 -4 -2 -9
you…because	15 -1 0 -1 -1
you…has	-6 -9 -7 -7 -9
you…if	-4 -1 -1 -1 0
you…is	11 4 -2 -2 -7
you…it	-1 11 -3 0 -1
you…may	-4 -5 -3 -1 -2
you…not	9 5 -7 -5 13
you…our	8 -3 -3 -1 -3
you…will	0 17 0 -1 21
you…would	0 6 -1 0 0
you…you	-1 -2 -2 -1 -1
you…your	-3 0 -2 -2 -5
"""
