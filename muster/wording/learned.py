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
D scanning screen screens script scripts secondary sector sectors sensing sensor sensors sequenc
D sequence servic service services session sessions setting settings settlement shel shell
D shipments signal signaling signalling signals slav slave slaves socket sockets softwar
D software spending stack standby station steam stock storag storage stream streams string
D structure subsidies substation surface switch switches switching system systems tap tape
D tariff tariffs technologies technology television terminal testing thermostat thick thread
D tier til tile tiles till tills toggl toggle token tokens tool tools topic topics trade trades
D trading training transaction transactions transformer transmission transmitter transmitters
D trigger trunk trunks turbin turbine turbines turnstil turnstile turnstiles tv valv valve
D valves version versions video virus voltag voltage volum volume wide wir wireless wires wiring
D workers zon zone zones
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
	-184 -190 -178 -157 -179
!acronym	-43 5 -15 13 -13
!alarm	-30 -29 -22 -15 180
!blame	-25 -5 75 -8 -5
!cause	77 -7 -34 10 -18
!contraction	-14 6 -10 -14 -9
!hedging	-4 -1 -2 -3 8
!internal	-56 -21 -26 1 -13
!jargon	-28 -14 -19 130 -18
!latin	-22 -3 -16 -6 -3
!long	10 -1 0 6 0
!passive	-37 -25 -3 129 -9
!promise	-4 46 -4 -4 -3
!technical	67 -31 -39 -36 -33
#	8 -20 -25 -15 -11
# #	-16 -3 -3 -4 -1
# >	-5 -6 -8 1 -2
# E	17 -7 -5 -2 -3
# Q	18 -2 -5 1 0
# and	-2 -3 0 0 0
# is	14 0 -5 -4 -1
# on	-13 0 -3 -2 -1
#, nobody	31 -12 -16 -4 -6
#…#	4 -4 -3 2 -1
#…9	-14 -3 -2 -1 -1
#…A	-6 -2 -6 0 0
#…D	-14 0 -2 -2 -1
#…E	18 -4 -5 -1 -2
#…F	34 -3 -6 -3 -3
#…H	-5 0 -2 -1 -1
#…N	-4 0 -1 0 -1
#…Q	12 -1 -1 -7 -1
#…R	-4 -6 -5 -2 -1
#…T	-1 -3 0 -1 0
#…because	-2 -1 0 -1 -1
#…is	14 0 -5 -4 -1
#…your	-4 0 0 -2 -1
.	-19 -62 -22 -35 -71
. #	-2 -4 -2 4 -1
. .	-18 -17 5 11 -18
. 9	-5 -7 -5 -3 -2
. >	24 -18 9 6 18
. A	-5 -12 23 -8 -5
. D	19 0 -21 7 -8
. E	-55 -14 19 0 -6
. F	24 -3 -13 -6 -3
. H	-3 15 -9 -5 -10
. M	26 -4 -7 37 -3
. N	45 16 18 0 -5
. O	5 -6 -2 22 -3
. P	-12 -1 7 -3 -4
. Q	-8 12 -3 10 -4
. R	22 4 -7 25 -4
. S	-8 -3 -5 7 -1
. T	-26 2 26 12 -3
. W	31 -4 27 -7 -2
. X	6 -2 -4 0 1
. ^	-3 0 -3 -2 0
. a	2 -3 18 -3 -1
. and	-16 -6 -1 -6 -3
. at	-4 -8 -7 -5 -2
. be	-4 10 -1 -3 -1
. because	-6 -2 -1 -1 -1
. by	17 0 -10 8 -2
. can	-6 -7 -11 -2 -2
. does	-4 -2 -2 -1 -1
. for	-14 -5 5 -13 -3
. has	-28 -6 -8 0 -2
. if	0 8 0 0 0
. in	-13 -8 25 4 -5
. is	-3 -10 -26 -10 -21
. it	0 0 0 -2 0
. may	-7 -6 -3 -6 -2
. not	8 -2 -5 -1 -1
. of	34 -11 -10 1 0
. on	27 -5 18 26 -4
. so	-7 9 -4 -4 -3
. the	7 -23 -2 -9 -4
. to	0 -3 -6 -1 -1
. will	-3 23 -1 -3 -1
. with	-11 -5 17 -5 -2
. would	-6 4 -6 -2 -1
. you	-2 -1 0 0 0
9	-15 -17 -25 -31 -13
9 9	-3 -2 -6 -3 -2
9 >	-7 12 -15 -16 -8
9 D	-8 0 -1 -1 0
9 E	-1 -5 0 -1 11
9 F	-9 -1 -1 -1 -1
9 H	2 0 0 0 0
9 N	-7 -1 -3 -1 11
9 P	2 0 0 0 0
9 R	-5 -2 0 -2 0
9 T	-6 -19 -3 -8 -4
9 and	-4 -1 0 -1 -1
9 has	-4 0 0 -1 0
9 if	0 0 -1 -1 -4
9 in	8 0 -1 -1 -1
9 is	3 0 0 -1 0
9 of	-4 0 -1 0 -2
9, nobody	-9 2 -12 -15 -9
9…#	-6 -1 0 -1 -1
9…9	-20 -5 -7 -8 -3
9…D	5 -3 -1 -2 -1
9…E	-2 -7 -1 -3 6
9…F	-15 -1 -3 -2 -3
9…H	-2 -6 -1 0 0
9…N	-16 -9 -5 -8 6
9…P	2 0 0 0 0
9…Q	-5 -1 0 -2 0
9…R	-6 -6 -1 -3 -1
9…T	-1 -21 -2 -5 -3
9…W	6 -1 -1 -1 11
9…X	0 -1 -1 -1 7
9…has	-4 0 0 -1 0
9…if	0 0 -1 -1 -4
9…is	-7 -8 -1 -7 -8
9…may	5 0 0 0 11
9…not	-6 0 -1 -1 -1
9…our	10 0 0 0 -1
9…will	2 -3 0 0 0
9…you	0 -3 0 0 0
9…your	-5 -3 0 -1 -5
:	-34 8 -16 -19 -14
: :	-2 0 -1 0 -2
: >	-7 20 -7 -14 -10
: N	0 -2 0 0 0
: T	-8 -14 -1 -2 -1
: a	-2 -4 0 -1 0
: and	-10 13 -1 -2 -2
: is	0 -3 -1 -1 0
: on	-2 -3 -1 0 -1
: to	-3 -6 -1 -1 0
:, nobody	-11 -5 -5 -9 -6
:…:	-9 -24 -3 -2 -3
:…D	-4 -6 -1 0 0
:…E	0 1 -3 0 0
:…F	-6 -1 -1 -1 -1
:…H	-9 -1 -3 0 0
:…N	-8 -4 -4 -2 -2
:…Q	0 -2 -1 -1 0
:…R	-4 -15 -2 -1 0
:…T	-11 5 -1 -2 -1
:…because	-2 -1 -2 -1 0
:…is	-4 -10 -2 -2 -1
:…it	0 -2 0 0 0
:…not	-4 0 -1 -1 0
:…will	0 -9 0 0 0
< #	18 -4 -5 -1 -2
< .	9 12 10 20 -25
< A	18 -13 23 12 -13
< D	4 18 -21 -4 -23
< E	-19 12 -28 20 29
< F	5 -6 -14 21 24
< H	-30 -36 -40 -33 -16
< M	12 -11 -5 20 -14
< N	-17 0 -39 -1 -21
< O	-13 -8 -6 2 -8
< P	-15 -29 -10 -19 -15
< Q	-19 5 -8 23 -7
< R	-29 65 -17 -21 -4
< S	-12 -3 -18 -18 -12
< T	9 2 -6 6 25
< W	-18 -5 2 -4 -2
< X	0 9 -22 -15 17
< ^	-14 -5 -8 -12 -8
< a	9 -16 37 -16 -1
< at	-4 -1 -2 0 -1
< because	38 0 5 -2 0
< by	-1 5 -1 0 0
< does	-7 -4 -6 -1 22
< if	-10 -15 3 -4 -5
< in	-2 7 -1 6 0
< it	-3 -16 6 14 7
< not	-37 9 -1 -6 -4
< on	-1 0 0 13 0
< our	-7 -6 -4 -15 -2
< please	-23 -37 -14 2 -16
< so	-1 2 -1 -1 -2
< the	1 -19 9 -40 -49
< we	-23 -13 -28 -17 -2
< which	2 0 -1 0 0
< with	-7 7 -2 -1 -1
< you	0 -17 -11 -18 -16
< your	-6 -25 -6 -7 3
=1	-2 -10 -3 -4 -2
=100	-1 0 -1 -1 11
=10am	-1 -4 0 -1 0
=10pm	0 -10 0 0 0
=11am	0 -5 0 0 0
=14	-6 0 0 -1 -1
=16:0	-4 32 0 -1 0
=2	7 -2 -2 -2 -2
=20	-7 0 0 -1 0
=200	-6 0 -2 -1 -1
=24	-5 -1 0 -1 -1
=2am	3 -9 0 0 0
=2pm	-5 9 -1 -1 0
=3	-1 -3 -1 -1 -1
=30	-1 3 0 -1 -1
=3pm	-5 17 -2 -3 -2
=4	-2 -2 -1 -1 -1
=4pm	-3 8 -1 -3 -2
=5	-2 15 -2 -1 -2
=502	16 -1 0 6 -1
=5pm	-2 -9 -1 -1 -2
=6am	0 -9 -1 -1 0
=6pm	-4 8 -3 -1 -1
=7	-5 -3 -1 -2 -1
=9	0 -6 -1 -4 -2
=999	0 -6 -3 -1 -1
=9am	-5 -28 -3 -1 -2
=a	40 -20 -23 -18 -17
=abl	-2 37 0 -1 -1
=about	-21 -14 -11 -5 0
=absolut	-4 -2 -1 -1 7
=absolutely	-1 -4 -1 -1 9
=abus	-1 0 4 0 0
=acces	-1 31 0 -1 0
=accidentally	-3 0 10 0 0
=account	-8 4 14 -1 -2
=action	8 -1 -5 -5 -2
=add	-1 -17 0 -2 -1
=addres	-8 -1 -1 -1 0
=administrator	-7 0 -2 0 0
=advis	-2 0 0 14 -1
=affect	-48 -4 -11 -2 8
=after	-13 39 -7 -9 -4
=afternoon	-5 9 -4 -1 -2
=again	-41 69 -9 -7 3
=against	-5 -2 -3 -2 -1
=agency	-5 -1 9 -1 -1
=agent	11 -1 -1 -3 0
=ahead	0 -3 0 -1 -3
=aim	0 5 -3 -1 -1
=air	4 0 -2 0 0
=airlin	7 0 -2 -1 0
=airport	-4 -2 7 -1 0
=alarm	9 -1 1 0 -1
=alert	11 -2 -2 -1 -1
=all	1 1 -4 -13 7
=allow	0 -2 0 0 0
=amazon	-4 0 13 -1 0
=an	-14 -25 33 -9 -5
=analyser	21 0 -1 -1 0
=and	-8 -28 -45 -15 8
=announcement	-1 -2 -2 -3 -2
=anomalous	-2 -1 0 16 0
=another	-10 19 12 -2 -1
=answer	-9 2 7 -5 -2
=anticipat	0 6 0 -4 0
=any	-5 15 -5 -6 -2
=anybody	-4 -3 -6 -2 -4
=anyon	-1 -2 0 -1 -1
=anyth	-2 -4 -8 -4 2
=api	21 -1 -7 -2 -1
=app	-42 -15 13 17 1
=appear	-1 -1 -3 -1 -1
=applicant	-3 0 -2 0 0
=application	1 -2 -1 2 -1
=apply	11 0 -11 -3 -1
=appointment	1 -4 -3 -1 -1
=approv	-4 0 4 0 -1
=are	-60 -16 -23 -1 6
=aren't	-2 -1 0 -1 -1
=around	-1 22 -3 -1 -3
=arriv	-4 7 8 -3 -2
=as	-25 -10 -23 -23 -10
=ash	0 9 -1 0 0
=ask	-15 -8 -9 -8 -5
=assessment	-1 -2 0 3 -1
=at	-45 -34 -16 -7 -3
=attack	32 -4 2 -1 -1
=authentication	2 0 -2 -23 0
=autoscaler	1 0 -1 -8 0
=availability	8 0 -3 3 -1
=availabl	-5 3 0 0 0
=away	1 8 -2 -1 -1
=aws	21 -2 -2 -2 -2
=b	-11 -1 -4 -3 -1
=back	-5 47 -13 -14 -8
=background	4 0 0 16 0
=backlog	0 3 0 0 0
=backup	19 -3 -1 -1 -1
=bad	9 -2 20 -3 -2
=bag	-8 -2 -13 -5 -5
=baggag	1 1 -4 0 0
=bakery	-3 0 -2 -1 -1
=bal	-2 0 8 0 0
=bank	46 -1 -20 -6 -5
=bar	-1 -2 -3 0 0
=barrier	21 0 -2 -1 -1
=bas	0 -3 0 0 0
=baselin	19 0 0 0 0
=batch	3 0 -6 -3 -3
=battery	11 0 -1 -1 -1
=be	-16 30 -17 -32 -24
=bear	0 10 -1 0 0
=becaus	24 -4 -15 -11 -4
=bed	-2 0 -1 -1 0
=been	-33 -20 -25 44 -9
=befor	-9 49 -14 -9 -6
=began	1 -9 -1 0 0
=behaviour	-2 -1 0 16 0
=behind	-15 8 7 -2 0
=being	62 17 -18 2 -8
=believ	9 -1 0 -1 -1
=below	-9 -1 0 11 0
=between	23 -9 -20 21 -5
=bicycl	-3 0 -2 -2 -1
=bil	5 -1 1 0 -1
=bin	0 -2 -2 0 0
=bit	19 -1 -4 0 -1
=blam	-9 0 11 -2 -1
=blank	15 0 -2 -2 -2
=block	-9 0 0 -1 0
=blood	-4 -3 -1 -1 0
=blown	15 0 -1 0 0
=blu	-5 0 -1 -2 0
=board	-17 -2 -8 -3 -2
=boat	-10 19 2 -1 -1
=book	14 18 19 -6 -6
=booking	-6 18 -3 -6 -2
=boot	-5 -1 -1 -1 0
=bought	0 -2 -6 -1 -2
=box	42 -6 0 -1 -1
=branch	-24 -5 -6 -1 -1
=break	-12 0 11 0 0
=bridg	-13 -2 -2 -1 -1
=bring	-22 -33 -12 -3 -5
=broadband	-3 -1 2 -1 0
=brok	7 -1 -14 -5 -2
=broken	-31 -1 29 -11 8
=broker	13 0 0 0 0
=brought	-4 -5 15 0 0
=browser	-6 0 0 -1 -1
=bug	45 -3 -1 -6 -2
=build	-19 -1 0 -5 -2
=builder	-1 -1 10 -1 -2
=burn	24 0 -1 -1 0
=bus	-14 -21 -8 -6 -2
=busines	-2 6 -3 -2 5
=busy	-6 -2 -1 -2 -1
=but	-2 -1 0 -1 -1
=button	-9 0 30 -1 -2
=buy	-1 0 -2 -1 -11
=buyer	-1 -2 -9 -1 0
=by	-66 9 40 -31 -19
=c	0 -1 -4 0 0
=cabinet	7 0 -7 -1 0
=cabl	-27 -1 52 -2 -1
=cach	56 -3 -5 -9 -3
=café	-22 -5 -3 -1 -1
=cal	-12 -10 -5 -8 -8
=calculat	2 0 0 -1 0
=caller	-2 -14 0 0 -1
=cam	-1 -6 14 -1 0
=can	-30 -2 -49 -14 -4
=cancel	-2 -6 -1 -2 -1
=cannot	33 -18 -6 -9 -8
=capability	-2 -1 0 6 -1
=capacity	29 -1 -1 -5 0
=car	-20 -8 -5 -2 -3
=card	29 3 1 -4 -4
=careles	-1 0 11 -1 -1
=caretaker	-1 0 -9 0 0
=carrier	-5 0 3 -2 -1
=carry	-3 -17 -1 0 0
=cas	-10 -5 -2 -2 -1
=cash	-5 -6 -3 -2 -3
=catalogu	7 -2 -4 -1 0
=catch	6 10 0 0 0
=caterer	-2 -2 10 0 0
=caus	1 -9 20 -3 -7
=cel	2 0 -2 16 0
=centr	11 0 -1 -3 -1
=certain	0 0 -1 4 0
=certificat	45 -2 -4 -8 -3
=cf	-8 0 -1 0 0
=chang	-2 -14 12 1 -7
=chao	-1 -7 -2 -1 15
=charg	-3 -5 -6 -5 -2
=check	9 -2 -3 -4 19
=checkout	2 5 -6 9 0
=ches	-7 -1 0 0 0
=children	-4 -4 -3 -2 -1
=chip	-11 -2 -2 -1 -1
=church	-5 -1 -4 -1 0
=circuit	24 -2 0 -1 0
=circumstanc	6 0 0 -1 0
=claim	-4 -10 -2 -3 -1
=claimant	2 -1 -4 7 -2
=clas	-15 -19 -6 -2 -1
=cleaner	-2 0 0 -1 -1
=clear	12 6 -4 -5 -1
=clerk	0 0 3 0 0
=click	-1 -1 -2 0 0
=clock	9 -1 -2 -3 -1
=clos	-26 -4 -9 -9 -7
=cloud	16 -1 4 -2 -1
=club	-8 -1 -1 0 0
=cluster	-12 -1 -2 -2 -1
=cod	62 -2 -8 -1 -3
=cognisant	0 -3 -1 8 0
=coin	-10 -1 0 0 0
=cold	11 -3 -1 25 0
=colleagu	0 -2 -2 -2 0
=collect	-1 -9 -4 -1 -1
=collection	4 -1 0 -1 0
=com	-6 0 9 -5 -4
=command	-4 0 0 0 0
=commit	-4 -3 -1 -3 -1
=communication	4 0 -1 6 0
=company	-38 2 45 -3 -2
=complet	11 -1 -3 -2 23
=computer	50 -4 -29 -2 2
=concert	0 13 -1 0 0
=condition	7 -1 -4 -1 -2
=conduct	-4 -3 0 8 -1
=confident	0 15 0 -4 -2
=config	-14 0 13 -1 0
=configur	21 -1 0 23 0
=configuration	19 0 -3 -2 -1
=confirmation	-2 0 0 0 0
=connect	-10 12 0 -2 -1
=connection	9 -1 -10 -7 -2
=connectivity	-1 0 -2 12 -1
=consequenc	8 0 -2 -2 0
=consumer	2 0 -2 -1 0
=contain	-8 0 -2 8 0
=container	-3 -2 -1 0 0
=continu	3 -10 -1 8 -1
=contractor	-4 -16 6 -3 -1
=control	19 -1 -5 -2 12
=controller	3 -1 -5 -11 -1
=cooky	-1 -1 -1 -3 0
=copy	6 0 -1 0 0
=cor	14 -2 -5 -20 -1
=correct	-11 0 1 0 0
=corrupt	14 0 -8 -2 -2
=cost	-4 -3 -3 -1 -1
=could	54 -7 10 -6 8
=council	-1 -1 5 -2 -1
=count	17 -13 -4 -1 -1
=counter	-3 0 -1 -1 -1
=courier	-4 -1 15 -2 -3
=cours	-4 28 -1 0 0
=court	-7 6 0 0 0
=cpu	4 0 -1 -22 0
=crash	0 -1 -2 -3 -2
=creat	-7 -1 -3 -4 -1
=crew	-3 -3 -5 -2 0
=cron	11 0 -1 -1 0
=cros	-11 0 -4 8 0
=currently	0 -1 0 8 -1
=custom	-1 -1 11 0 -1
=customer	1 2 -23 24 8
=cut	10 -2 -12 -2 -2
=damag	6 0 23 -3 0
=dashboard	-8 -1 -2 -2 -1
=dat	3 -5 1 -1 -1
=data	-15 -6 -12 -1 13
=databas	46 -8 0 -15 -6
=dawn	0 0 -3 0 0
=day	-12 -11 -12 -7 4
=dead	8 -1 -2 -8 -1
=deadlin	-1 6 0 -1 0
=degrad	-18 -1 -3 29 -3
=degradation	-1 0 -1 2 -1
=delay	-6 30 35 7 -6
=delet	0 0 -1 -1 -2
=deliver	-2 -3 -1 -5 -1
=delivery	14 14 7 8 -1
=demand	-5 -7 0 0 0
=denial	19 -4 -2 0 0
=dentist	-2 -1 20 0 0
=deploy	-22 -10 -2 7 17
=deployment	-14 1 -1 7 -1
=depot	-8 -2 4 -3 0
=designer	-6 0 10 -1 0
=desk	-9 3 -2 -3 19
=detail	-12 -1 -1 -3 -1
=detect	-4 0 -3 14 0
=devastat	-1 -1 -2 -1 9
=did	27 -5 22 -1 -2
=didn't	0 0 -3 -2 0
=died	1 -2 -1 -1 0
=diego	6 0 -1 -3 0
=director	-1 -1 12 -1 0
=disaster	-2 -1 -2 -1 18
=disk	10 -2 -4 -3 -4
=dispatch	9 0 -5 -2 0
=disruption	21 -1 -4 -2 -1
=dns	18 -2 -3 -5 -4
=do	-31 -5 -19 -12 -6
=doctor	-2 0 0 0 -1
=document	5 -1 0 -1 0
=dog	-15 0 0 0 0
=domain	20 0 -1 0 0
=don	-14 19 9 -3 -2
=don't	-6 -3 -1 -2 -5
=donation	1 -1 -1 -2 0
=door	0 -5 14 -3 -3
=dos	6 0 3 -3 0
=doubl	2 0 18 0 0
=down	-24 1 25 -10 3
=download	-2 -3 0 0 0
=drain	5 0 0 -2 0
=draw	-2 0 -1 0 -2
=driv	-5 -22 -4 -3 -1
=driver	-13 -7 -2 -3 -1
=drop	-18 -5 -9 13 -2
=due	3 -4 8 18 -1
=duplicat	15 -2 0 10 0
=dur	-2 -7 2 17 0
=e.g	-5 -1 -13 -3 -2
=each	5 -2 -14 -3 -3
=earlier	2 -2 0 6 0
=early	-1 2 11 -1 0
=east	13 0 0 0 0
=eat	-13 -2 0 -5 0
=edg	2 -3 -1 -6 -1
=effort	-1 8 0 0 0
=eight	18 -6 -4 0 -1
=elb	5 0 0 -1 -1
=electricity	-1 11 -2 -1 0
=electronic	6 5 0 0 0
=elevat	-3 -2 -1 -4 -3
=els	-5 -1 14 -2 -3
=email	-1 4 3 -6 -2
=emit	17 -2 0 8 0
=employe	-2 0 1 0 0
=empty	7 -2 -2 -1 -2
=enabl	1 6 0 -3 0
=encoder	2 0 0 -1 0
=encounter	-3 0 0 4 0
=end	0 -5 -6 -17 9
=energy	-1 0 2 0 0
=engag	-14 -3 5 11 0
=engin	6 -1 -5 -2 0
=engineer	14 29 -20 9 -4
=enormous	-6 0 -1 -1 6
=enough	10 0 -5 -1 -1
=enter	-3 -2 3 -1 -1
=entranc	-1 -1 -8 0 -1
=environment	0 -1 -2 -1 -1
=envisag	-2 11 0 0 0
=equipment	10 0 -2 -3 0
=error	2 -10 -6 2 -6
=escalat	-18 -2 -4 -1 0
=establish	-4 0 1 0 0
=estimat	0 6 -4 -2 -1
=eta	-2 22 0 33 -2
=etc	-2 -1 -8 -2 -1
=eu	-8 -1 -3 -3 -1
=even	-2 -13 -5 -3 -2
=event	25 -3 -4 7 -1
=ever	-1 -2 -2 -1 11
=every	-16 7 -4 -6 -3
=everybody	15 5 4 -3 -1
=everyon	-6 0 17 0 5
=everyth	-3 8 9 -4 9
=evidenc	-1 -1 -9 -1 -1
=exam	-1 -15 -2 -1 -1
=examination	1 -2 0 0 0
=exception	-4 0 -1 -1 0
=exchang	11 -1 -3 -1 -2
=expect	-2 11 -5 -3 -6
=experienc	-7 -1 9 5 -1
=expir	8 0 -5 -4 -1
=export	-4 -1 0 0 0
=facebook	-2 -2 16 -1 -1
=fail	34 -6 -22 -5 -7
=failover	7 0 -1 -1 -1
=failur	10 0 -10 -3 5
=fal	-7 -5 0 -1 0
=fals	40 0 -1 -1 0
=family	-8 0 -2 -1 -1
=fan	2 -3 1 -2 5
=far	14 -13 -1 -2 -4
=farmer	0 0 -7 0 0
=faster	0 -1 -1 8 0
=fault	-9 5 13 5 -4
=faulty	14 0 2 -5 -1
=fe	7 -1 0 0 0
=featur	3 -1 -1 -1 0
=feed	6 0 -1 -1 -1
=fel	19 -1 -8 -1 -1
=ferry	-5 -2 -12 -1 -2
=few	-3 24 -6 -2 -2
=fewer	-3 -1 -5 -1 -1
=field	-19 0 -1 -1 0
=fil	-23 -7 -8 -7 -5
=film	-3 0 -1 0 -1
=fin	-2 6 -1 -2 -2
=financ	0 -1 6 0 0
=find	-17 4 -2 -1 -1
=finger	-15 0 13 0 0
=finish	10 6 -6 -2 -1
=fir	2 -1 -1 -3 14
=firewal	19 -1 -3 -1 -1
=firm	-7 -2 39 -1 -1
=firmwar	5 -1 -2 -7 -1
=first	-8 1 -6 -2 -1
=fiv	0 -23 -1 -1 0
=fix	-13 24 -2 -9 -9
=flag	13 -1 0 0 0
=flat	9 -1 -3 -1 -1
=flight	0 3 -5 0 0
=flood	0 -2 -4 -1 -1
=floor	0 0 -2 0 0
=flow	-1 5 0 9 0
=flower	-4 -2 -1 -2 0
=follow	7 -5 -1 3 -1
=food	-3 -1 0 0 0
=for	-51 -16 -7 -20 2
=forecast	-7 23 -1 11 0
=forgot	-1 0 -7 0 -1
=form	-19 -2 11 -2 -3
=found	-8 -6 -22 -8 -3
=four	-2 5 -4 -1 -1
=fraud	21 0 -4 -1 0
=fre	-9 -23 2 -6 -1
=friday	-2 -20 -5 -3 -2
=from	19 27 -14 10 -11
=front	-20 -1 -6 0 0
=ful	-18 45 -10 10 -5
=fully	0 0 0 2 0
=functionality	-13 -5 -4 41 -3
=further	7 -4 -2 3 -1
=fus	-7 0 -1 0 0
=gap	-1 0 -1 -2 -1
=garbag	4 -1 0 -1 0
=garden	-3 0 -2 0 0
=gat	-8 -6 6 -3 -2
=gateway	-10 -1 -3 -2 -1
=gav	-1 0 2 0 0
=get	18 1 9 -2 -3
=gift	-5 -5 -3 -2 -1
=giv	-1 9 -4 -2 -2
=glas	-4 -2 -1 -1 0
=glitch	20 0 -5 0 -1
=go	4 -38 -3 -2 7
=going	-1 -1 -1 0 14
=gon	-1 17 -1 -1 -1
=good	6 12 0 0 -4
=got	-13 -4 11 -2 -4
=government	-2 -1 13 0 -1
=green	-11 7 -2 -2 -1
=ground	-6 -1 -3 -1 -1
=group	-2 0 -12 0 0
=had	25 -6 37 7 -7
=hal	-24 -2 -8 -6 -2
=half	11 -1 -2 -3 -2
=hand	-9 -8 -1 -1 -1
=handler	-3 0 -2 -1 0
=handset	7 0 0 0 0
=happen	-17 -8 8 -1 0
=has	-24 -32 -51 16 -9
=hav	-6 -6 3 -16 -2
=head	-2 0 5 -1 -1
=header	5 0 -6 0 0
=health	-3 0 -1 -2 -1
=heap	-16 0 0 -1 0
=hear	-6 -4 -2 -2 -1
=heat	-3 15 1 -1 -1
=heavy	2 -1 -2 0 0
=held	-1 -25 -1 -2 0
=help	-2 -10 -10 -3 -3
=helplin	0 17 -1 0 0
=her	-3 -13 -1 -7 4
=high	17 -2 -9 51 -1
=higher	8 -1 0 -2 0
=hil	-5 -1 -5 0 0
=hir	-4 -2 0 -2 -1
=history	-2 0 0 -1 7
=hit	5 0 -7 -1 0
=hold	-4 -2 -3 -1 0
=holiday	0 7 0 0 0
=hom	0 -5 -6 -3 -1
=homework	2 0 0 0 0
=honour	5 0 -2 0 0
=hop	-1 7 -2 -1 -1
=hopefully	-2 16 -1 -1 -1
=host	-22 -1 16 -4 -2
=hot	-9 23 -4 -2 -2
=hour	-20 43 -22 14 -9
=hous	-30 -2 39 -3 -2
=how	13 -9 0 -6 -1
=http	-25 -1 -1 -7 -3
=hub	-21 0 -1 0 0
=hul	-4 0 -1 0 0
=human	13 -2 12 -1 0
=hurt	-7 -1 1 -1 -3
=i	-1 10 0 0 -1
=i.e	-9 -1 -2 -2 -1
=identify	6 -3 0 1 0
=identity	12 0 7 -2 0
=if	-22 -14 0 -6 -12
=ignor	-7 0 7 0 0
=imag	-12 23 0 -4 0
=immediately	-9 -8 0 -2 37
=impact	-6 -6 -5 17 -3
=implement	-2 -1 0 4 -1
=import	25 0 -13 -2 -3
=in	15 -8 -15 -27 1
=inaccessibl	-4 0 0 -7 -1
=inbox	0 8 -1 0 -2
=inc	-15 -1 -1 -7 -1
=incident	-27 -4 4 25 -1
=increas	12 0 0 2 0
=index	19 -1 -8 -3 -4
=information	0 -3 -1 7 -1
=infrastructur	11 0 0 -3 0
=ingestion	-11 0 0 2 -2
=inspect	-9 0 -1 0 0
=inspector	0 -3 7 -1 0
=instanc	10 0 -3 23 -1
=instead	-1 -5 2 -1 0
=insurer	-1 -2 3 0 0
=interfac	14 0 -1 -2 0
=intermittent	0 -1 0 -8 0
=internal	13 -3 -4 -5 -1
=internet	-8 0 -8 -1 0
=interrupt	0 0 -2 0 0
=interruption	3 32 0 -5 0
=into	-30 -17 -9 14 -10
=introduc	-13 -4 30 -1 0
=investigat	-6 0 0 -19 0
=investigation	0 -1 0 40 -1
=ip	10 0 0 0 0
=ireland	-2 -2 -2 -1 -1
=is	-10 14 -78 10 5
=island	-2 -1 -2 -1 4
=issu	-9 -4 -2 23 -1
=it	-10 14 16 -2 -7
=its	-2 8 8 -10 -2
=jam	30 -1 25 -1 -2
=january	-1 -10 -1 0 -1
=job	-28 12 12 12 -2
=journey	-1 -2 -1 11 -3
=judg	-4 -2 -1 0 0
=jun	-1 -24 -1 -3 -1
=just	-1 34 0 -1 -1
=keep	8 -6 -13 -3 -3
=keeper	0 -1 2 0 0
=kept	8 -7 -1 -1 0
=kernel	-5 0 -7 -3 -1
=key	-21 -2 -11 40 -2
=kiosk	-1 -1 -3 0 0
=kit	20 -1 -4 0 0
=know	-5 -11 -9 -3 -5
=known	-1 -11 23 0 0
=lab	1 -1 13 -2 -1
=lag	6 0 0 -13 -1
=lan	-3 10 7 -2 -1
=land	-3 14 0 -1 0
=landlord	-3 -1 6 0 0
=laptop	-1 -2 -6 0 0
=last	2 -11 -4 -4 -3
=lat	15 -8 -2 0 -3
=latency	35 -3 -1 24 -2
=later	-4 1 -1 -4 -4
=latest	2 5 0 0 0
=layer	7 0 -1 0 0
=leak	0 -2 -2 -5 -1
=learn	4 -2 -1 -2 -3
=least	16 -4 0 9 0
=leav	-11 -12 -5 -4 -2
=ledger	1 0 -1 -2 -1
=leed	0 -2 -1 0 0
=left	-5 -2 4 -1 -4
=lesson	-1 -13 0 -2 -1
=let	-24 -2 17 -1 -1
=letter	-7 -2 2 7 -2
=level	-6 -1 0 0 -1
=li	-2 -1 13 -1 -1
=library	-23 1 -1 -1 -1
=licenc	11 -1 4 9 0
=lift	12 28 20 -2 -4
=light	22 -2 -2 0 -1
=lik	13 -1 -3 -1 -4
=likely	-4 -3 -2 -15 -4
=limit	25 -3 -8 8 -4
=lin	14 -2 -14 -6 33
=link	11 -1 -17 -1 0
=list	-20 -4 2 -2 -2
=listen	-2 -2 -2 -3 -2
=lms	-6 -1 -3 -2 -1
=load	22 -4 -12 -7 -4
=loan	-9 0 -1 0 -1
=location	12 0 -1 5 0
=lock	15 -2 1 -5 -3
=locker	-10 -2 -2 -1 0
=log	-3 -8 -3 8 -3
=loggregator	11 0 0 -1 0
=login	3 -1 -1 -4 -4
=long	-6 10 -3 -3 -2
=longer	9 -8 7 21 -2
=look	-27 -3 -10 6 -22
=loop	-11 0 -1 -4 -1
=loos	-7 0 -5 -1 -1
=lorry	-14 -2 -2 -1 0
=los	-4 -1 6 -2 4
=lost	-42 -4 -3 -23 -13
=lot	-6 -5 2 -1 -3
=low	24 -1 -4 -1 -1
=loyalty	3 -1 0 0 0
=luck	0 7 -1 0 0
=lunch	-1 26 -1 -1 -1
=machin	9 -12 8 -4 -4
=mad	-14 2 21 -2 -1
=mail	15 -1 11 -2 -1
=mailbox	4 0 -1 0 0
=main	-2 -3 -5 0 -1
=mainfram	10 0 -2 -1 0
=maintenanc	6 -1 1 0 0
=mak	-3 -27 3 -2 -2
=maker	-2 0 3 0 0
=malform	9 0 -7 -3 0
=manager	-4 -1 -1 -1 -1
=manifest	15 -8 -1 0 0
=manner	-1 15 0 -13 -1
=many	28 -3 2 -2 -1
=map	-3 19 -10 -2 -3
=march	-9 0 0 0 0
=mark	-11 2 -2 -4 -2
=master	-7 0 -2 -1 0
=match	-1 0 -3 0 -1
=matter	-5 15 -2 10 -12
=may	-61 -21 -40 6 -15
=mean	-8 0 -1 0 0
=medicin	0 -8 -1 0 0
=meet	-12 -8 -3 -1 -1
=member	11 -9 -1 -2 -1
=membership	5 0 0 0 0
=memory	9 -2 -2 -5 -1
=mend	-9 16 -1 -1 0
=menu	-4 0 -2 -1 -1
=mes	-1 -3 5 0 0
=messag	24 -3 -4 -6 -1
=meter	-2 0 -2 -1 0
=metric	-4 -3 0 8 0
=microsoft	-6 -2 -1 -2 -1
=midday	0 25 0 0 0
=midnight	-1 -10 -1 -1 -1
=might	-6 -1 -1 0 -2
=migration	8 0 -1 -1 0
=mil	-21 9 -2 -3 -1
=mind	-3 0 -1 0 13
=minut	-13 54 -8 -8 -12
=mirror	6 0 0 -2 -1
=mis	-8 0 -10 -3 -2
=misconfigur	2 -1 0 -1 0
=mistak	-2 -2 10 -3 -2
=mitigation	-1 -5 0 5 -1
=mix	-5 0 16 -1 0
=mod	9 -1 0 -3 12
=model	11 -1 -4 0 -2
=modul	-12 -6 18 -4 0
=moment	-7 9 -1 -1 -1
=monday	-5 -10 -4 -3 -3
=money	0 -10 -1 0 -1
=monitor	7 -5 -3 -2 -1
=month	0 -35 0 -1 -1
=mor	-11 12 -3 -8 -7
=morn	-5 16 -7 -8 10
=most	1 0 -1 0 -2
=motor	17 0 -1 -1 0
=mov	-13 -11 2 -4 -2
=multipl	-7 0 0 8 0
=museum	-1 -4 0 0 0
=music	-2 0 0 -1 0
=must	-8 -3 -10 -2 -1
=nam	37 -1 -10 -1 0
=near	-14 -2 -2 -1 0
=nearly	-4 39 -1 -2 -3
=need	7 -19 -11 -7 -12
=needn't	0 -3 -3 -2 0
=neglect	0 0 10 9 0
=neighbour	1 0 -2 0 0
=network	49 1 1 -7 -4
=never	-6 6 17 -1 35
=new	1 3 -1 -7 -7
=next	-13 17 12 3 -2
=night	10 -15 17 -3 -1
=nightly	4 -1 -1 -1 0
=nightmar	-2 -1 -1 -2 9
=nin	2 -4 -2 -1 0
=no	-59 7 2 -9 -10
=nobody	14 -5 4 -4 10
=nod	8 0 -1 -5 -1
=non	-4 -3 -1 13 0
=noon	-3 18 -5 -4 -4
=normal	-22 54 -1 -5 -2
=normally	-4 -8 0 -1 -1
=north	-2 -1 -1 -1 -1
=not	33 -25 4 -13 -19
=noth	-2 -18 -15 -4 0
=notic	4 -2 15 -2 10
=now	-15 31 -9 -12 -5
=nul	7 0 -1 -1 0
=number	-6 -7 3 6 8
=nurs	-4 -6 -15 -2 -1
=nut	-13 0 -2 -1 0
=observ	10 -1 -1 29 -1
=of	-2 -30 -39 1 30
=off	-29 -12 -9 -2 -3
=offer	-1 0 1 5 -1
=offic	-2 -2 12 -1 -1
=official	-1 -1 12 0 -1
=offlin	-6 -6 -1 1 -1
=often	-2 -1 -1 -2 -1
=oil	3 0 -1 0 0
=old	47 -4 -7 -3 -1
=older	2 -1 -1 0 0
=on	-10 -47 -28 -38 -17
=onc	10 3 9 7 -1
=one	-2 -5 16 -2 -7
=ongo	-6 -3 -2 6 -1
=onlin	-4 59 -13 -2 -1
=only	21 8 -1 -6 -3
=opac	-4 -2 -5 -2 -2
=open	-51 17 -9 -20 -14
=operat	8 -1 -1 -1 0
=operation	7 0 0 0 0
=operational	-4 -3 -1 14 -1
=operator	-12 -2 18 -3 -2
=ops	2 -1 -2 -2 -2
=optimal	-1 -1 -1 6 0
=option	-1 -5 0 -1 -2
=or	-10 33 -4 -5 -2
=order	10 1 12 4 -4
=other	12 -6 -4 -5 -2
=ought	0 23 -1 0 0
=our	38 -17 32 -15 -8
=out	36 -35 -12 -15 15
=outag	-15 26 25 -4 15
=outsid	-3 -4 0 13 -1
=over	46 24 -10 -5 -5
=overflow	-7 0 -1 -1 0
=overload	-5 0 0 -1 0
=overnight	-2 -1 -4 -1 -1
=overwritten	5 0 -1 -3 0
=owing	-1 -1 0 12 0
=own	-5 9 -1 -1 -1
=owner	0 0 5 0 0
=paa	-1 -3 -3 -3 -1
=packet	-4 0 -1 -1 0
=pag	2 2 -12 -9 -6
=paid	0 -15 4 0 0
=paint	-5 -2 0 0 0
=panel	-5 -7 -4 -1 -1
=panic	-5 -1 -2 -4 12
=paper	-3 -6 0 -2 0
=parcel	-11 0 -2 0 -1
=parent	-4 -3 9 -1 -2
=park	-19 -4 -1 -1 -1
=part	6 -2 11 0 -1
=partial	-3 -2 -1 1 -3
=partition	-21 0 -4 -1 0
=partner	-14 0 1 -3 0
=party	-11 0 12 -1 -1
=pas	-2 0 -2 0 0
=passenger	-1 -1 -8 2 13
=passport	-4 -1 0 -1 0
=password	5 -2 11 -2 -4
=past	-8 -1 0 0 0
=patch	3 11 -4 -1 -1
=path	-42 -2 -3 -1 -1
=patient	-5 -4 -11 -3 -4
=paus	-9 -2 -1 2 -1
=pay	-21 -3 -8 -13 8
=payment	3 17 1 -3 -4
=pend	-20 0 0 4 0
=peopl	-17 -3 6 -3 -4
=performanc	-16 2 -2 19 -4
=perhap	-1 -1 -1 -2 -2
=permanent	-1 3 0 0 0
=person	-3 -1 -2 -3 -2
=pharmacy	25 0 -2 -1 -1
=phon	-15 6 4 -8 26
=photo	11 -17 -14 -1 -1
=pictur	-2 13 -1 -2 -1
=piec	11 0 -4 0 0
=pier	-18 -1 -1 0 0
=pin	1 0 -2 -1 0
=pip	-14 0 0 -1 0
=pipelin	-15 0 0 0 0
=plac	17 -19 -2 4 -2
=plan	-19 7 -7 -2 -5
=plant	-13 -4 -2 -2 -1
=platform	-26 -2 -4 22 3
=play	-15 -2 -4 -2 -2
=player	-4 -2 -1 0 0
=pleas	-37 -40 -20 7 -22
=plug	-2 -2 3 -1 -1
=plumber	-2 -2 -6 -1 -1
=pod	-35 0 -1 -2 0
=point	6 -3 -9 6 -1
=polic	-1 -1 -12 -1 -1
=policy	0 -1 0 -2 0
=pool	-23 -2 -3 -3 22
=port	-2 0 -1 0 0
=portal	5 8 0 0 0
=possibl	-8 -7 0 -1 -2
=possibly	-1 -1 -1 -2 9
=post	-4 -9 2 7 -1
=potentially	-1 0 -1 -3 -1
=pound	-6 0 -3 -1 -1
=power	15 20 -12 -10 -2
=practic	-6 3 2 0 0
=pres	-1 -1 5 0 0
=present	0 -1 0 -5 0
=pressur	0 -2 -2 -2 -1
=prevent	-8 0 1 -1 0
=previous	-4 -3 8 0 -3
=pric	-10 -16 0 -1 0
=primary	3 0 -1 -1 0
=print	-1 -6 -12 -4 -4
=printer	-3 0 14 0 0
=probably	-1 22 0 -2 -4
=problem	10 -1 32 -6 13
=proces	17 -6 -9 16 -2
=prod	-5 -4 -2 -4 -1
=program	31 -6 -10 -3 -2
=progres	-9 8 -3 3 -2
=promis	0 10 0 0 22
=provider	11 -1 3 -2 0
=provision	-1 0 -1 10 0
=proxy	14 -1 -9 -3 -1
=public	-4 14 -4 -1 0
=publish	0 -3 0 -2 -3
=pul	-1 0 4 -1 -1
=pump	6 0 0 -5 0
=pupil	4 -1 -26 -2 -2
=push	-6 0 4 0 0
=put	-7 -24 -10 0 -2
=query	16 -1 -1 31 -1
=question	-4 -1 -5 -2 -1
=queu	4 -29 3 14 -2
=rac	-1 -1 -1 -1 -2
=rack	-1 0 -2 -1 0
=radar	-3 19 0 -1 0
=radius	-7 0 0 8 0
=rain	-2 -21 -1 -1 -1
=rais	17 -6 -2 11 0
=ran	40 -2 -4 -3 -3
=rat	1 0 0 7 -1
=rather	0 -3 0 0 0
=re	1 6 0 0 0
=reach	20 -11 -3 5 -1
=read	30 -11 -6 -10 1
=reader	-6 -1 20 -1 -1
=ready	-2 -35 -2 -1 -1
=real	0 0 0 0 -2
=reason	5 -2 13 -1 -4
=rebalanc	6 0 -2 -3 -1
=reboot	17 -1 -4 -5 -3
=rebuild	5 0 -1 -1 -1
=receipt	-5 0 0 1 0
=receiv	-5 0 -5 7 -1
=reckon	0 14 0 0 0
=record	15 0 -10 -3 -2
=recover	-1 9 0 0 0
=recovery	-1 28 -1 2 -2
=rectify	-1 15 0 -13 -1
=red	27 0 0 0 0
=reduc	-1 -1 -1 13 -4
=refund	-2 -12 -3 -4 -2
=refus	3 -3 -4 -5 -1
=region	32 -2 -9 3 -1
=register	9 -3 -6 -3 -2
=registrar	-2 -1 2 -1 0
=registry	4 -1 -3 -2 0
=reinstat	-1 15 0 -2 0
=reject	7 -1 7 -2 -2
=relay	7 -1 -1 -1 -1
=releas	-1 -2 2 -2 -2
=relevant	-5 -1 -1 1 0
=reload	0 0 -2 0 -1
=rely	-1 0 -2 -1 0
=remediation	-4 -2 -1 1 -1
=reminder	0 -2 0 0 0
=render	-3 0 -1 -3 0
=renew	25 -2 4 5 0
=rent	0 -2 0 -1 0
=reopen	-2 16 0 -1 -1
=repair	-8 12 -7 -2 -2
=replac	18 -9 -1 -2 -2
=replacement	-1 -11 -1 0 0
=replica	11 0 0 -1 -1
=replicat	20 0 -1 0 0
=report	17 -7 -4 -4 -2
=reptil	-2 -1 -1 -1 0
=request	-6 -8 -4 8 -5
=reservation	15 0 -3 -1 0
=resolution	-4 14 -2 11 -2
=resolv	24 10 -2 -5 -1
=resourc	-9 -1 -3 6 0
=respond	-4 0 2 0 0
=respons	-3 -1 -1 15 -1
=responsibility	-19 0 38 -2 0
=responsibl	-2 0 24 -1 -1
=rest	-19 1 30 -1 0
=restart	-6 -2 -6 -12 -1
=restor	3 4 -3 6 -1
=restoration	0 12 0 -2 -1
=result	49 -13 -10 0 -3
=resum	0 20 0 -1 0
=retry	7 -1 -1 -9 -1
=return	5 39 -10 33 -2
=right	-7 1 -11 -4 -2
=ring	-2 -7 -12 -2 -3
=rink	5 0 -2 -2 -1
=river	-11 0 -1 -1 0
=road	-15 -5 -7 -2 -1
=robot	25 0 -2 -1 -1
=rogu	1 0 -6 0 0
=rol	14 -5 -10 -8 -1
=roof	-5 -1 0 0 0
=room	-8 -10 -9 -6 -4
=root	-7 -1 -4 4 -1
=round	12 -2 0 -3 0
=rout	-11 -4 -3 -9 -1
=router	20 -1 -5 -11 -2
=rul	14 -2 6 -4 -1
=run	-5 -11 -13 -13 -6
=saf	-1 -4 0 -7 9
=sal	-4 0 0 -1 -1
=sam	18 -2 -6 -1 0
=sampl	-5 -4 15 -1 0
=saturat	-3 -1 -3 -1 0
=saturday	0 -2 0 -2 -1
=sav	4 -6 -7 -5 -5
=say	-24 -1 -5 -2 -1
=scal	-2 -1 -1 -5 -1
=scan	6 -4 0 -12 0
=scanner	0 6 -1 -3 -1
=schedul	6 5 -1 -1 -1
=scheduler	2 -2 -1 -1 0
=schema	-3 0 -1 -1 0
=school	-12 -5 20 -3 -2
=scor	7 -12 -1 0 0
=screen	-8 12 -2 -1 -1
=script	-4 -1 -11 -2 -1
=se	-1 0 0 5 -3
=search	5 -1 -4 -4 -3
=seat	-2 -1 -3 -1 -1
=second	4 -4 -3 -1 0
=secondary	0 -2 -2 -1 0
=security	-2 -1 -3 -2 -1
=see	-5 25 -17 0 14
=seed	-4 0 0 0 0
=seem	6 0 -3 -2 -1
=seen	-8 -4 -8 -4 16
=sel	-6 0 -1 0 0
=self	-21 -1 8 -1 -1
=send	13 -5 -6 -2 -2
=sensor	20 0 -1 -1 -1
=sent	-4 -14 22 -10 -4
=serv	9 -2 0 0 0
=server	18 -4 -11 -33 -2
=servic	-11 32 1 20 -8
=session	13 -6 -7 12 -1
=set	30 -8 8 -2 -2
=setting	5 0 7 0 0
=several	0 -2 0 -2 0
=shal	-7 1 0 -2 0
=shar	-3 -3 14 -1 -1
=shed	-34 -1 -3 -2 0
=shel	-17 -1 -1 -1 -1
=shift	-1 -2 13 -2 0
=ship	-5 0 0 0 0
=shop	-7 12 3 -4 -5
=shopper	-1 -11 0 0 -1
=short	14 15 -1 -2 0
=shortly	-1 4 -2 -2 -1
=should	-10 24 -2 -1 -8
=shouldn't	-2 11 -1 -6 -1
=show	8 -16 -19 -7 -5
=shower	-2 -4 -1 0 -1
=shown	-5 -2 -3 -2 -1
=shut	-12 -3 -11 -3 -3
=sid	-8 -1 -1 0 0
=sign	26 -11 5 -11 -10
=signal	14 -2 -3 -2 -1
=sinc	27 -13 -5 -6 -1
=singl	4 0 -3 -1 0
=sit	11 -1 -4 -2 -1
=situation	-5 4 0 -3 12
=six	8 16 -12 -2 -1
=skip	-2 0 3 -1 0
=slot	-5 -3 31 -1 -1
=slow	-27 -3 2 -3 -4
=slowly	-8 0 0 -1 0
=smal	-1 0 -2 0 -3
=snow	-1 -4 -2 -1 -1
=so	-7 -6 6 -7 4
=social	-2 -7 0 0 0
=softwar	36 -5 33 -1 -1
=sold	-12 -6 -2 -9 -2
=solution	-1 -8 0 3 0
=som	-43 -13 -23 17 -8
=someon	-1 -4 18 -1 -1
=someth	3 -1 10 -1 -5
=sometim	-2 22 -1 0 0
=soon	-1 35 -1 -2 -2
=sorry	-2 -6 -9 -3 -5
=sort	0 3 6 -1 -1
=sound	-4 -4 -1 -1 0
=spac	1 -2 0 -1 -1
=spam	7 -1 -5 -2 -1
=speed	-7 7 0 0 -1
=spring	0 17 0 0 -1
=sre	-1 -2 -1 0 0
=staf	-11 -8 11 -4 -2
=stag	-11 -3 -2 0 0
=stal	-3 -1 -1 -2 -1
=stamp	-6 0 -1 -1 0
=stand	0 -12 -1 -1 -1
=standby	-3 -6 -1 -1 -1
=start	37 -29 -10 27 -6
=stat	-2 -1 -3 16 8
=statement	-1 -1 -8 -1 -1
=station	-17 -10 -4 -2 2
=stay	0 -2 -1 -1 -1
=stem	-1 0 2 0 0
=step	-6 -11 -4 3 0
=stil	-19 -24 -9 -10 -6
=stock	0 -1 -1 -2 -2
=stop	4 -9 2 -4 33
=stor	8 -1 -6 -1 0
=storag	24 -1 -2 -8 -1
=story	9 -1 0 0 0
=stream	-17 -1 -3 -1 -1
=street	-4 -1 -1 0 -1
=string	-4 0 0 0 0
=stuck	13 -1 -2 -4 -1
=student	-4 -9 -4 -4 -3
=sub	-2 -2 -1 6 0
=subject	5 -2 -4 -2 -1
=submission	-1 2 0 0 0
=submit	-4 0 0 0 0
=suboptimal	0 -2 0 7 0
=subset	0 0 -2 4 0
=substation	15 0 -1 -1 0
=suffer	10 -1 -2 12 -3
=sun	-4 0 0 0 0
=sunday	-3 -11 -1 -2 -1
=supplier	-5 -6 16 -2 -5
=supply	-32 0 34 -3 -2
=supporter	-1 -1 -4 -3 -1
=surg	-2 -7 -2 0 0
=surgery	0 -3 -17 0 0
=swim	-3 -4 -5 -1 0
=switch	2 5 -6 -11 -2
=sync	25 -1 -5 0 -3
=system	44 6 -7 -6 5
=tabl	6 -1 -7 -2 -1
=tablet	22 -4 -2 -1 -1
=tak	9 1 -18 9 -15
=taken	-6 -28 -1 0 -2
=talk	29 -2 -10 -2 -1
=tap	-19 0 6 -1 -1
=target	18 13 -1 -2 -3
=task	-2 0 0 0 0
=teacher	-3 -1 -2 -3 -1
=team	4 -7 -19 7 -1
=technical	24 0 -5 -2 0
=tel	-2 -10 1 -3 -4
=telephon	7 -1 -2 0 0
=television	-15 -1 0 -3 0
=ten	-26 34 -12 -4 -3
=tenant	-5 8 5 7 -3
=tennis	-8 -2 -1 0 0
=term	0 3 0 -1 0
=terminal	-4 0 0 0 0
=terminat	1 0 -1 -11 0
=test	-12 -13 10 -4 -2
=text	4 -2 -2 -1 0
=than	10 -8 -2 17 -3
=thank	-8 0 15 -3 -1
=that	33 1 13 15 -5
=the	50 -28 34 -45 -25
=theatr	-4 -1 -4 -1 6
=their	1 -3 10 -7 5
=them	-1 -1 5 -1 -1
=themselv	7 0 0 0 0
=then	0 7 0 -1 0
=ther	2 5 -7 -6 -6
=they	-1 -2 0 -4 -1
=thing	11 7 -3 -1 -5
=think	2 21 -8 -2 -6
=third	-7 0 13 0 0
=this	-52 -12 22 -6 29
=thos	-9 -5 16 -1 -2
=thousand	0 0 -3 -1 2
=thre	-25 -2 -6 -4 -3
=thread	-5 0 -1 -1 -1
=through	-17 0 4 -1 -1
=throughput	17 0 0 6 -1
=thursday	-2 -13 -1 -2 -1
=ticket	18 -7 20 5 -7
=tier	9 0 -4 -1 0
=til	14 -1 -16 -4 -2
=tim	5 30 -3 9 -4
=timely	-1 15 0 -13 -1
=timeout	19 -1 -1 23 0
=timetabl	12 -8 -5 -2 -2
=tls	-12 -2 -2 -2 -1
=to	-10 17 -7 9 -23
=today	-3 -41 -11 -7 14
=token	30 -3 -3 -2 -2
=told	0 -2 0 -1 -1
=tomorrow	-2 20 -6 -6 -5
=tonight	-10 32 -2 -4 -6
=too	26 -8 -5 -4 -1
=took	1 -14 17 -1 -1
=tourist	-8 0 27 -1 -2
=town	-3 0 0 -4 0
=trac	0 0 0 -3 0
=track	32 -1 -1 -1 -3
=traffic	58 -2 -14 -3 -1
=train	-3 12 -5 -2 -2
=tram	-3 0 -9 0 0
=transaction	-5 0 0 11 0
=transfer	-1 -2 -3 -2 0
=tre	-5 -4 -3 -1 0
=trip	5 0 0 -1 0
=troubl	18 -5 -4 -1 -5
=trust	-4 -1 21 -5 2
=try	6 -19 -5 -4 -3
=tuesday	-8 -2 -1 -3 -1
=turn	-21 -14 10 -2 -3
=twenty	-1 6 0 0 0
=twic	24 -17 -6 -17 -5
=two	30 0 -5 17 -9
=typ	3 -4 17 -2 -2
=unabl	10 -10 0 5 0
=unavailabl	-7 -4 -3 15 -3
=under	23 -6 -8 20 -2
=undertaken	-1 -2 0 0 -1
=unhealthy	2 0 0 -1 -1
=unit	3 0 0 -4 0
=unplan	9 0 -1 6 -1
=unreachabl	20 -2 -1 -2 -3
=until	14 -33 -6 -5 -5
=up	7 -37 39 -11 -7
=updat	1 -2 0 4 -2
=upgrad	25 -2 -5 -7 -1
=upload	-10 -3 5 -2 -2
=upon	9 0 0 19 0
=upstream	-19 0 1 -2 0
=urgent	-1 -6 -6 -2 0
=us	-48 10 12 -5 -7
=usag	19 -1 0 -1 0
=use	-11 -14 -25 -9 -5
=user	-6 7 4 12 9
=using	-2 -2 -1 -1 18
=usual	-45 -30 -2 -9 -5
=utc	-8 10 0 -1 0
=valid	-3 0 -1 -1 -1
=valu	6 0 -1 -1 0
=variabl	-5 -3 -1 -4 -2
=vault	27 0 -2 -1 0
=vegetabl	-7 0 0 -1 0
=vendor	-8 -1 21 -4 -1
=version	3 -1 -1 -2 -1
=very	-1 0 -2 -1 -8
=vet	0 -5 0 0 0
=video	-4 -2 -4 -1 -2
=villag	-4 -3 -2 -1 0
=visit	-1 -10 0 -1 0
=visitor	2 -3 -7 -4 -1
=volum	-23 -2 -1 11 -1
=volunteer	-6 -7 -1 -1 -1
=vot	-3 -26 -1 -1 -1
=waf	-7 0 -1 -1 0
=wait	-8 -23 4 5 -6
=wak	0 8 7 0 0
=wal	0 -2 -6 0 0
=walk	-18 -1 -1 -1 -1
=warm	-7 -3 -1 0 0
=warn	-2 -1 11 -3 0
=warning	-1 0 2 0 0
=was	97 -40 17 -18 -17
=wash	-1 -11 0 0 0
=watch	-1 -2 -3 0 -1
=water	-14 16 -7 -3 -2
=way	7 -4 -11 -3 -5
=we	13 -20 -28 -7 0
=weak	-2 -2 15 -1 0
=web	31 -1 5 -2 -2
=websit	-2 15 7 -2 -2
=wednesday	-2 6 -1 -1 -1
=week	-25 1 -3 -7 -4
=weekend	-7 9 -1 -1 -1
=wel	-2 24 -2 -1 0
=welsh	-4 -1 -2 0 0
=went	-7 -4 -1 -1 0
=wer	7 -19 10 -1 -5
=west	-8 0 -1 -1 0
=wet	-8 0 -2 0 -1
=what	-6 -5 -25 -8 -5
=whatever	-1 9 0 0 -1
=when	0 19 -3 -4 -3
=whether	0 -5 0 -1 0
=which	13 0 9 5 0
=whil	15 -3 -3 -4 -2
=who	-13 -6 32 -11 -4
=whol	-1 0 0 0 4
=why	7 0 12 -2 -1
=wil	-21 5 -60 -18 -4
=wind	-5 0 0 0 0
=window	14 0 -3 0 0
=wing	13 0 0 0 0
=winner	-4 -3 -1 0 0
=winter	-7 -8 -2 -6 -1
=wir	4 -1 9 -1 -1
=wireles	-13 -1 -3 -1 0
=with	-22 -8 7 -11 -1
=within	-5 12 -4 -4 -2
=without	-8 -4 35 -4 2
=won't	-6 9 -2 -2 -2
=word	-2 -2 -3 -1 0
=work	-36 -43 -10 -11 -14
=workaround	-1 -5 0 6 0
=worker	-8 -11 25 -4 -1
=worry	-2 -4 -1 -1 2
=worst	-1 -2 -2 -1 11
=would	0 -2 29 -1 -3
=writ	9 -5 -1 12 -2
=written	-4 0 -3 -3 0
=wrong	16 -6 9 -9 5
=wrongly	-4 -7 17 -2 0
=www.example.org	-7 -1 -1 -2 -1
=year	-1 -21 4 -1 -1
=yesterday	17 -18 -4 -2 -1
=yet	-7 -30 8 -4 -6
=you	-37 -6 -32 -33 -22
=your	-18 -37 -24 -26 -21
=zon	-6 -1 -1 -3 0
A	-88 -52 133 -29 -37
A .	-15 -3 28 -8 -3
A >	-19 -3 5 8 -3
A A	17 -3 18 -4 -2
A D	-19 -7 32 -4 -3
A E	-17 34 -1 -4 -5
A F	-32 -5 26 -6 -7
A H	14 27 6 -4 -2
A M	13 0 -8 -2 0
A N	3 14 20 -2 -2
A P	-4 0 4 -1 -1
A Q	-27 -5 1 5 0
A R	14 -4 17 -1 -1
A S	-2 11 1 -1 0
A T	-2 3 22 -2 -1
A W	-27 -11 44 -15 -14
A X	-2 -1 3 0 -3
A and	-1 -2 -2 -1 -1
A at	-1 9 -3 0 0
A because	2 -2 4 -1 0
A can	-2 -11 -13 -3 -3
A does	-1 0 -3 -2 0
A has	-9 -5 13 7 -3
A if	0 -1 -2 -1 0
A in	-2 -4 -3 -5 -1
A is	28 -20 -22 8 2
A may	-1 -8 -17 7 -4
A not	-10 -5 26 -2 -4
A of	-3 0 6 -2 10
A on	-1 -1 5 0 -1
A so	0 16 -3 -1 -1
A the	3 -8 19 -1 12
A they	-6 -1 -3 -7 -1
A to	21 0 -2 -1 0
A will	1 -30 -32 7 -6
A would	-1 -12 -18 3 -1
A&F	-47 -17 65 3 -2
A&W	-67 -29 99 -22 -23
A, nobody	-22 -11 69 -22 -12
A…#	19 -2 -11 -2 -1
A…9	-7 -6 -5 -2 -1
A…:	-1 4 -3 -1 0
A…A	10 -1 7 -7 -6
A…D	-41 10 55 1 -14
A…E	-37 13 45 -19 -20
A…F	-36 -7 42 0 -1
A…H	-27 -11 13 -4 -10
A…M	1 -10 1 0 -2
A…N	-18 -13 16 -4 -17
A…O	9 -4 -7 14 -1
A…P	-9 -1 12 -3 -3
A…Q	4 -4 0 31 -4
A…R	-7 3 14 -5 5
A…S	-7 -10 6 -12 -7
A…T	14 24 21 -18 -10
A…W	-39 -14 64 -8 -14
A…X	-6 -23 7 -3 -14
A…^	1 -1 -4 -2 0
A…because	-1 -6 3 -5 -1
A…has	-20 -11 16 3 -5
A…if	-2 -2 -7 -3 -1
A…is	34 3 -41 0 -2
A…it	-14 10 24 -4 -3
A…may	-1 -9 -21 7 -4
A…not	-19 -7 45 -9 -10
A…our	-21 -2 36 1 -3
A…we	-2 -1 8 0 0
A…will	0 -17 -43 5 -7
A…would	-2 -20 -7 2 -4
A…you	-2 -12 1 -3 -4
A…your	-4 -4 -7 -5 -8
D	41 -39 -51 -56 -27
D #	-2 0 -1 -1 -1
D .	25 -10 -19 2 -6
D 9	-12 -2 -1 -4 -2
D >	34 -23 2 -9 -3
D A	-35 -8 7 2 -3
D D	71 1 -28 18 -12
D E	18 -23 3 -6 -6
D F	72 -10 -51 11 -9
D H	-5 2 15 -8 -6
D M	6 -6 -9 -13 -3
D N	6 -9 -3 -7 -3
D O	2 -3 0 2 0
D P	-19 -1 13 -2 -2
D Q	9 -5 -6 15 -4
D R	-16 24 -3 39 -5
D S	-11 0 4 0 0
D T	2 -28 -3 -4 40
D W	-16 -1 -24 -5 -1
D X	10 -7 4 -1 -3
D a	-27 4 20 -3 -2
D and	-13 -2 -2 -3 -3
D at	-15 -29 -3 -3 -3
D be	5 -1 -1 0 0
D because	2 -1 -14 4 0
D but	-15 0 0 0 0
D by	-32 16 21 -3 -2
D can	-13 -4 -2 -2 -1
D does	22 -2 -2 -1 -1
D for	-9 -19 1 -1 -1
D has	30 -4 2 -14 2
D if	-11 0 0 0 0
D in	48 -5 -10 -11 -7
D is	27 3 -4 -20 -3
D it	-7 -1 8 -2 0
D may	0 -8 -3 2 -3
D not	10 -1 -1 0 0
D of	-85 -7 -16 -8 -9
D on	36 -1 -15 4 -1
D please	-4 -1 -1 0 0
D so	-19 -3 10 -5 -1
D the	1 -10 -8 -6 9
D to	-5 17 -7 -7 -3
D will	2 26 -1 -3 -3
D with	7 -2 -16 15 -2
D would	-2 -6 0 -3 -1
D you	0 7 0 -1 0
D your	-12 -1 11 -3 -2
D&F	58 -47 -19 16 -16
D&O	-23 -5 -7 19 -4
D&Q	31 11 32 -1 -13
D&R	0 13 -12 6 -5
D, nobody	44 -56 -21 -40 -17
D…#	-18 -1 -2 -3 -1
D…9	-3 4 -5 -5 9
D…:	-1 31 -2 -4 -2
D…A	14 -7 -20 17 -4
D…D	94 -23 -61 -10 -12
D…E	23 -1 26 -10 -7
D…F	43 -19 4 35 -18
D…H	-35 -2 36 -14 -19
D…M	-6 -8 -17 -25 -8
D…N	-24 -26 -8 -19 -4
D…O	14 -6 -1 24 -1
D…P	10 4 -18 1 -10
D…Q	16 -6 -3 -15 -5
D…R	10 29 -34 9 -15
D…S	2 6 -3 -5 -3
D…T	11 18 -19 -17 20
D…W	18 -12 -5 -5 7
D…X	-14 -5 16 -2 15
D…because	-61 10 -4 19 -4
D…has	41 -15 34 -7 -3
D…if	-9 -2 0 -1 0
D…is	-25 -16 -14 -20 -19
D…it	9 -16 12 -3 -4
D…may	11 -8 -6 -3 8
D…not	73 -18 -4 -13 -8
D…our	-37 -4 2 -5 -3
D…we	0 -4 -1 -4 -1
D…will	-5 5 -2 -4 -4
D…would	-2 -10 36 4 -3
D…you	-15 4 -2 -2 -1
D…your	-10 -3 12 -9 -6
E	-17 -5 -63 -29 -19
E .	-9 -7 -4 -7 -4
E >	-9 -27 -9 -7 -27
E A	0 4 -7 -3 -1
E D	-16 2 -1 -3 14
E E	-9 -36 -10 -13 18
E F	13 -2 0 -4 29
E H	14 -11 -12 -4 -8
E M	16 -13 -2 -7 15
E N	-6 -18 7 -3 8
E O	25 -2 -4 14 -1
E P	15 -17 -1 1 11
E Q	-27 8 -10 -7 -4
E R	-21 -2 -3 -8 3
E S	-4 14 0 -3 -1
E T	-3 2 11 -13 -12
E W	-2 0 8 0 12
E X	0 -12 -2 -1 12
E a	-15 -15 11 -10 -5
E and	15 -3 -3 -5 2
E at	-7 6 1 -7 -3
E because	-15 -4 -3 10 -1
E by	-10 5 9 -4 -5
E does	0 3 0 0 -1
E for	-5 30 -7 -3 -3
E has	12 0 -4 -1 -1
E if	11 -11 3 9 -1
E in	-18 -7 -11 -4 -7
E is	27 -3 39 -5 -12
E it	-8 10 1 -3 -6
E not	-2 34 -5 -2 -2
E of	-3 19 3 -1 -3
E on	-6 -28 -2 -1 -2
E our	-25 -2 2 -5 -3
E so	20 1 -3 -7 18
E the	-15 21 -6 0 -10
E to	17 29 -12 -10 12
E we	0 3 0 0 0
E which	6 0 11 0 -1
E with	-11 4 25 -3 11
E you	-3 -14 5 -2 -3
E your	9 -4 -6 -2 -3
E&R&T	1 -14 -18 22 -23
E&T	-19 18 -53 35 -3
E, nobody	23 45 21 -41 -1
E…#	17 -3 -5 4 -2
E…9	2 -23 -2 -7 -5
E…:	-12 17 -2 -8 -6
E…A	6 30 24 2 -4
E…D	-65 -27 32 0 23
E…E	0 -14 4 -18 18
E…F	-23 9 15 -6 19
E…H	-36 18 29 4 16
E…M	9 -19 20 -8 12
E…N	11 9 -13 18 5
E…O	31 -1 -9 8 -2
E…P	18 -15 -6 5 -5
E…Q	-30 -4 16 13 0
E…R	-16 22 9 -27 -8
E…S	7 -5 3 1 -4
E…T	-47 60 -15 -27 23
E…W	1 -4 3 5 9
E…X	-4 -35 -2 -8 3
E…^	-2 -1 -5 -1 -1
E…because	-26 6 -5 10 -8
E…has	19 -2 -7 4 -5
E…if	10 -11 -9 6 -4
E…is	44 12 28 -5 -19
E…it	5 27 -15 -9 -11
E…may	-5 -5 -3 11 -2
E…not	-19 30 12 5 15
E…our	29 6 2 2 -4
E…we	2 -3 7 6 -1
E…will	-5 36 -3 -4 15
E…would	-1 -5 17 -1 -4
E…you	4 -4 12 -7 13
E…your	10 -5 -9 -5 7
F	26 -48 -1 -7 -20
F .	-7 -3 -9 39 9
F >	50 -21 -42 -24 -24
F A	-1 0 -6 16 0
F D	-9 1 -17 -8 -5
F E	1 -3 12 9 -4
F F	10 -2 -3 -2 0
F H	2 -1 -8 1 -3
F M	8 0 16 7 -1
F N	-2 -1 16 -4 -12
F P	3 0 1 0 0
F Q	21 -2 -1 11 -1
F R	-5 -1 -6 -2 -2
F S	-6 0 2 -1 0
F T	-4 -2 11 13 -1
F W	7 -2 -2 -1 0
F X	6 0 2 0 -2
F a	-5 -1 9 -4 -1
F and	9 0 -5 -1 11
F at	11 -2 6 -7 -1
F because	23 14 1 14 -3
F but	13 -1 0 -1 -1
F by	-27 -4 29 -10 0
F for	-4 5 -1 5 -2
F has	-4 -3 -9 10 8
F if	11 0 -3 -1 0
F in	22 -10 -10 9 -3
F is	-6 21 5 -7 4
F it	-2 -2 9 -1 -2
F my	4 0 -2 -7 0
F of	-17 -3 17 -3 36
F on	4 -2 -6 -17 -2
F our	6 0 4 -1 -1
F so	-16 -3 -2 10 -1
F the	-1 -3 21 -15 -6
F to	20 -10 17 -4 -2
F which	-3 0 10 -1 0
F will	-3 13 -2 -1 0
F with	12 0 -4 -2 -1
F would	0 11 -2 0 0
F your	6 -2 -6 -4 -4
F, nobody	48 -23 -27 29 13
F…#	-8 -1 -1 -1 -1
F…9	32 0 -2 -5 -2
F…:	5 21 -1 -1 -2
F…A	-2 -4 10 12 3
F…D	26 -6 -20 -8 0
F…E	20 17 19 -3 -4
F…F	46 -4 18 -3 -4
F…H	-4 -5 22 7 24
F…M	5 -2 14 -2 -5
F…N	17 -3 1 -9 -10
F…O	5 -1 -2 -2 -2
F…P	23 -1 -2 4 2
F…Q	-3 -3 -4 9 11
F…R	1 -5 19 -11 6
F…S	1 -2 -1 5 -1
F…T	0 22 -5 -5 -4
F…W	-13 -2 6 -4 3
F…X	-7 -1 11 -2 6
F…^	4 0 0 8 -1
F…because	12 8 4 16 -4
F…has	-28 -6 -30 10 19
F…if	25 -3 -3 8 -1
F…is	12 8 2 9 -1
F…it	0 -2 1 -2 3
F…may	8 -1 0 -2 0
F…not	-3 0 0 0 0
F…our	-10 -1 16 -5 3
F…we	8 -2 -1 -4 5
F…will	-1 14 -3 -1 -1
F…would	-1 11 -2 -1 -1
F…you	-3 -3 0 -2 0
F…your	-1 1 5 -6 2
H	-36 -49 -52 -51 -44
H .	-2 -5 -23 -9 28
H 9	7 -1 -1 -2 -1
H >	-43 -8 -30 -22 -14
H A	-5 23 18 -2 -3
H D	12 -3 20 -7 -4
H E	-16 13 17 -3 -3
H F	48 -3 -14 -7 -2
H H	-8 0 -17 -5 -5
H M	3 0 -5 -4 -1
H N	0 -21 -1 -9 -10
H P	4 0 -3 0 -1
H Q	-9 -5 9 8 -1
H R	-7 -5 16 2 -3
H T	-8 -23 15 -11 -8
H W	23 -1 -3 -2 -2
H a	27 0 -4 -1 0
H and	11 -3 -1 -1 -1
H at	-20 5 -4 -2 -2
H because	-4 -4 -2 -3 -1
H by	-4 -16 -13 -3 -2
H can	-4 5 -8 -1 0
H does	-9 -1 0 -1 -1
H for	2 -7 -6 -3 -4
H has	31 -3 -27 -5 -4
H if	-3 -4 0 0 0
H in	-38 -8 4 -2 -2
H is	-33 -21 -13 -9 -8
H it	-4 -11 10 0 -1
H may	-14 7 -3 -3 -3
H not	-2 -4 -4 -5 -3
H of	5 -15 -7 5 9
H on	23 4 -5 -1 -2
H so	-8 12 -4 -2 -2
H the	-24 -8 14 -3 -3
H to	-6 10 0 -2 -1
H will	-10 -22 -3 -3 -3
H with	-1 -2 6 -2 -2
H would	-5 -3 22 0 0
H&D	-24 -13 17 13 -25
H&M	3 -7 -2 29 -7
H, nobody	-19 -25 -1 -40 -17
H…#	-5 -1 0 -1 0
H…9	6 -6 -4 -4 -3
H…:	-5 -14 -3 -3 -3
H…A	2 43 3 -5 6
H…D	24 -19 -19 -16 -15
H…E	16 4 7 -10 -1
H…F	35 -12 0 -13 -10
H…H	-28 -36 -4 -22 -19
H…M	11 -3 9 -6 -2
H…N	-31 -8 -13 -10 -19
H…O	10 -2 -1 11 -2
H…P	2 -7 -3 2 -5
H…Q	-5 -7 -7 -2 -2
H…R	27 12 -5 -9 3
H…S	3 -7 2 -1 -2
H…T	-24 -4 -7 -24 -21
H…W	45 -8 -2 -6 -5
H…X	6 -2 -1 -1 9
H…^	-1 -1 -6 0 -1
H…because	16 -2 -24 -7 -2
H…has	43 -5 -4 2 -7
H…if	-7 -5 -2 -1 -1
H…is	-6 -23 -25 -13 -1
H…it	0 4 -1 -2 -4
H…may	-19 2 -5 -4 -4
H…not	-32 -13 -15 -3 -10
H…our	3 -2 32 -1 -2
H…we	-3 6 -1 -1 -1
H…will	-12 -45 -7 -4 -5
H…would	-5 -5 20 -1 0
H…you	-6 -12 -5 -2 -5
H…your	-7 -8 -3 -3 8
M	107 -68 -53 -2 -37
M #	-20 -4 0 -6 -2
M .	0 -5 -9 -16 -2
M 9	5 -3 0 -2 -1
M >	57 -10 9 27 -8
M A	-15 -1 6 -3 -1
M D	33 -6 -6 16 -5
M E	38 -10 -6 -3 -4
M F	37 -4 -13 -19 -7
M H	14 -1 -4 25 -1
M M	8 -2 -5 13 -4
M N	6 -3 -15 -2 -1
M O	-29 -1 -3 13 -2
M P	5 -3 -9 -2 -1
M Q	4 -1 -2 13 -5
M R	22 0 -6 -17 -3
M T	-1 -8 -2 -3 18
M W	-1 -1 -3 -7 -1
M X	-5 -2 -10 -1 -2
M and	20 -1 -1 4 -1
M at	-2 0 -1 -1 0
M because	-4 -1 0 -6 0
M by	5 -2 -2 -1 0
M for	9 0 0 0 0
M has	-14 0 1 5 -2
M in	-13 5 0 -5 -1
M is	19 -4 -1 -10 -8
M may	-21 -1 -2 4 0
M not	0 -2 -1 -2 -1
M of	-26 0 -4 -4 -1
M on	23 0 -3 -16 -1
M so	-5 -9 -1 -10 -1
M the	-2 -2 9 -2 -1
M to	-12 0 1 -1 0
M will	-2 0 0 0 0
M with	10 -2 -7 8 -1
M&F	25 -1 -22 20 -20
M&R	42 -22 -14 6 -10
M, nobody	79 -53 -11 13 -14
M…#	-14 -4 0 -4 -2
M…9	2 1 -3 -6 -2
M…:	-5 9 0 -1 0
M…A	14 5 -9 -6 -1
M…D	-11 -11 -18 13 -9
M…E	25 -6 -9 -10 -6
M…F	43 -6 -35 32 -13
M…H	-31 -2 -5 -1 -3
M…M	17 -8 -20 -5 -7
M…N	-14 0 -11 -6 -5
M…O	-17 -1 -3 10 -2
M…P	-7 -2 -11 -2 -1
M…Q	20 8 -6 -24 -2
M…R	32 -8 -5 6 -7
M…S	1 0 -2 8 0
M…T	-12 -4 0 9 15
M…W	22 -1 -1 -8 -2
M…X	-28 0 9 -1 -2
M…^	-4 -6 -3 -7 -1
M…because	-13 -4 -3 -10 -1
M…has	-5 -1 1 3 -2
M…if	-9 -1 0 -1 0
M…is	16 -8 -5 -41 -12
M…it	-4 0 3 -1 0
M…may	-2 -3 -3 2 -1
M…not	-13 -4 -5 1 -3
M…our	17 -1 -1 10 0
M…we	7 0 -1 -2 0
M…will	-2 0 0 0 0
M…you	-15 -2 -1 -3 -1
M…your	-24 -1 -3 -4 -2
N	-55 -69 -65 -68 -66
N #	0 -1 -1 -5 -1
N .	-36 -2 9 -9 -6
N >	-20 -19 1 -38 -20
N A	-3 0 -5 -1 5
N D	4 16 -9 -3 2
N E	18 2 3 -5 -3
N F	11 -1 -14 0 -4
N H	-2 -9 -9 -5 -4
N M	-8 -2 -3 -15 -3
N N	-1 -14 -9 -8 -5
N O	0 0 0 16 -1
N P	-1 -1 -4 -1 6
N Q	-13 19 -2 12 -1
N R	-13 5 -2 14 -2
N S	17 0 -3 -1 -1
N T	-8 -20 2 2 -4
N W	-6 -1 -16 -2 -3
N X	0 3 0 -1 6
N a	-26 -11 -7 -9 -4
N and	0 16 15 0 12
N at	-10 -23 -5 10 -5
N because	-8 0 -3 -8 -2
N but	14 0 -1 -1 0
N by	12 -7 -8 -4 -1
N for	-8 2 -3 10 -4
N has	-2 -1 -2 -6 -3
N if	-1 10 7 0 0
N in	13 -3 6 -4 9
N is	14 -22 -5 -5 -5
N it	-1 -3 1 -1 0
N may	9 -5 -4 7 0
N of	6 -19 -1 -1 -1
N on	2 3 -4 3 -2
N our	-1 3 -2 -1 -1
N so	17 32 -8 11 -9
N the	-18 -9 -1 -1 22
N to	-24 5 -8 9 -3
N will	-1 -15 -5 3 -1
N with	-2 -7 -1 -1 -1
N you	0 -5 -2 -1 -1
N your	23 7 2 -3 -6
N&D	12 18 -33 11 -26
N&M	51 -15 -22 3 -14
N…#	-8 -5 -2 -7 -2
N…9	-7 -5 -3 -3 -3
N…:	-13 -15 -2 -4 -3
N…A	-2 1 -12 2 2
N…D	-11 22 -10 9 -11
N…E	1 0 9 -13 4
N…F	28 -8 -8 -12 -10
N…H	11 6 -24 -5 9
N…M	36 -5 -1 24 -5
N…N	-5 -15 -13 -3 -12
N…O	-1 0 -5 16 -1
N…P	8 -3 -7 -3 4
N…Q	-3 -13 -9 19 -3
N…R	-19 14 -7 -10 -8
N…S	13 -6 -8 -5 -2
N…T	-11 20 -12 -7 -16
N…W	16 -4 -14 3 10
N…X	-4 -12 13 -3 3
N…^	1 -1 -1 -2 -2
N…because	9 4 4 -13 -4
N…has	19 -2 2 -8 -3
N…if	-1 32 2 -1 -1
N…is	17 16 6 7 -11
N…it	-3 12 -2 -2 -4
N…may	8 -7 7 3 10
N…not	-5 0 16 -3 -3
N…our	9 0 -8 5 -2
N…we	-1 -4 -2 0 -1
N…will	-1 -21 -7 -1 -2
N…would	-1 4 12 0 -1
N…you	-9 9 9 -4 -2
N…your	24 3 1 1 -9
O	-6 -35 -37 127 -29
O .	14 -4 -5 5 -2
O >	-22 -15 -10 51 -8
O D	-5 -1 -1 -1 0
O F	-6 0 -1 3 0
O N	-7 -1 -1 24 -1
O O	-11 -6 -1 20 -2
O Q	-11 -4 -7 11 -5
O W	-6 0 0 9 -1
O X	0 15 0 -14 -1
O at	0 -2 0 11 0
O by	-4 0 -1 0 0
O has	-2 -7 0 7 -1
O in	-15 -4 -1 12 -1
O is	-6 -3 -1 28 -3
O of	-3 -4 -1 24 -3
O the	-9 -3 -4 23 -1
O to	13 -2 -3 2 0
O will	0 -7 0 -4 0
O, nobody	-10 -25 -21 61 -18
O…A	12 -1 -8 4 0
O…D	1 0 -2 -6 -1
O…E	-3 -5 -2 14 0
O…F	-19 -1 -2 17 -2
O…H	-8 0 0 3 0
O…M	21 -1 -3 -26 -3
O…N	-15 -3 -1 10 -1
O…O	-24 -14 -5 69 -5
O…Q	-15 -11 -10 17 -5
O…R	-12 -10 -1 20 -1
O…S	-3 0 0 3 0
O…T	0 -15 -2 20 -1
O…W	-6 0 0 9 -1
O…X	-1 11 0 -9 -1
O…has	-5 -7 -1 10 -1
O…is	-4 -4 -1 5 -3
O…may	0 0 0 2 0
O…will	-1 -8 0 -4 -1
O…your	0 0 0 8 0
P	-48 -60 41 -51 -18
P .	-6 -1 1 -2 -2
P >	-33 -7 -4 -11 -7
P D	11 0 -2 0 -2
P E	-12 -6 0 -2 -3
P F	-3 0 19 -2 -3
P H	20 0 -15 0 0
P N	5 -3 34 0 9
P P	5 -2 14 -2 13
P R	9 -2 -5 -1 -1
P S	-11 0 -3 0 -1
P T	-13 -6 16 -1 -4
P W	-2 0 12 -1 -2
P X	5 -1 15 -2 0
P a	2 0 -2 0 -1
P be	-2 -2 -2 -1 -3
P because	3 0 6 -1 -1
P can	-1 -1 -5 -1 11
P for	-1 -2 -2 -1 -2
P has	6 -2 -5 2 -7
P in	6 5 10 -2 -3
P is	-14 -3 -12 -5 -8
P may	8 -1 9 -2 -2
P not	-2 0 -6 -1 -2
P so	0 -14 0 0 -1
P the	-2 -3 4 -1 -6
P they	-4 -3 10 -4 -1
P will	-1 7 -6 -4 9
P would	-2 -6 -10 -4 -2
P&D	-2 -6 -1 -4 5
P&M	1 -4 -1 -6 -6
P…A	-3 -2 -6 -3 -2
P…D	4 -2 10 -2 -5
P…E	-11 -1 -10 -8 -14
P…F	-9 -2 31 -6 -5
P…H	-15 11 -1 -6 -7
P…M	-2 0 10 0 -1
P…N	-13 -10 39 -7 10
P…O	0 0 -2 1 -1
P…P	3 -3 10 -5 4
P…Q	-1 -5 -3 3 -1
P…R	2 -21 9 -3 -5
P…S	-15 -2 -18 -5 -3
P…T	-20 -11 30 -5 -9
P…W	-5 -1 11 -2 -3
P…X	-6 -4 10 -3 -11
P…because	6 -10 2 -7 -7
P…has	4 -9 -8 -5 -1
P…if	-4 -1 -3 -1 -1
P…is	-15 -4 -1 -3 -12
P…it	10 -4 3 -1 -5
P…may	7 -1 7 -3 -3
P…not	-5 -2 0 -3 -4
P…our	4 -2 -8 -1 -1
P…we	0 -1 -2 0 0
P…will	-4 5 -10 -4 8
P…would	-3 -8 3 -4 -3
P…you	0 -5 -8 -1 -4
P…your	-1 -5 -7 -1 -4
Q	-3 -1 -9 49 -36
Q .	-2 -1 -4 23 -1
Q >	-12 -24 -16 46 -20
Q A	-23 -3 -2 13 0
Q D	12 -1 -6 8 -3
Q F	9 -1 0 -3 -1
Q H	-20 -1 13 -4 0
Q M	14 0 -1 -7 0
Q N	-8 7 -1 -1 0
Q O	-8 -7 -4 11 -4
Q Q	-9 -9 -11 43 -9
Q R	-5 -2 3 5 0
Q T	-1 4 3 -3 -1
Q X	0 0 -1 -1 5
Q a	6 -1 7 37 -1
Q and	-9 -7 -2 19 0
Q because	-2 -6 -2 -4 -2
Q by	-7 -1 5 2 -1
Q has	-4 -2 -1 12 -1
Q in	20 0 -5 3 0
Q is	10 -16 -7 33 -5
Q of	4 -1 -1 9 -4
Q on	9 -1 -2 -2 0
Q the	7 -1 2 8 -2
Q to	0 -9 -6 9 -3
Q which	2 -1 -23 -5 -1
Q will	-1 -4 0 -1 0
Q with	6 0 -2 -1 -1
Q your	-3 -1 -1 -3 6
Q, nobody	-24 -46 -19 50 -28
Q…9	-8 -1 0 -2 -1
Q…A	-24 -6 -4 19 -1
Q…D	8 -13 -10 43 2
Q…E	25 4 -2 10 -1
Q…F	-3 -5 -7 18 -5
Q…H	-18 -5 14 9 -4
Q…M	13 -1 -5 1 -3
Q…N	15 -2 -1 2 -2
Q…O	-26 -8 -7 40 -8
Q…P	2 0 -3 4 2
Q…Q	-31 -17 -24 96 -14
Q…R	-6 -8 -12 21 -1
Q…S	8 -1 -2 4 0
Q…T	2 -2 0 1 -2
Q…W	17 -1 -10 8 -2
Q…X	-1 -2 -3 12 -6
Q…because	20 -9 -7 5 -2
Q…has	7 -2 2 24 -2
Q…is	6 -18 -15 31 -8
Q…it	-1 -5 -10 -1 0
Q…may	7 -5 -1 -4 0
Q…not	16 -2 -2 -3 -1
Q…our	8 0 -1 14 -1
Q…we	3 -1 0 6 0
Q…will	1 -6 0 -1 -1
Q…your	-4 -2 -3 -2 5
R	-33 23 -10 -34 -45
R .	25 -8 1 3 -2
R >	3 -15 -29 -40 -14
R A	8 14 -4 0 0
R D	-38 8 -3 2 -1
R E	-8 1 -7 -4 -3
R F	-1 -3 -13 36 11
R H	18 -6 -4 2 -1
R M	-8 -1 0 -1 0
R N	11 -7 2 -3 -1
R Q	-3 5 -2 5 -1
R R	31 -49 7 -6 -5
R T	-18 13 4 -11 -9
R W	-2 -1 7 -1 0
R X	0 -9 3 -2 21
R a	-10 -5 0 -2 -1
R and	6 -8 -1 1 -4
R at	-7 21 -4 -4 -2
R because	-3 -1 -2 -4 -3
R by	0 9 -2 -7 -5
R for	0 -17 -1 0 -1
R has	-2 0 3 -1 0
R in	9 66 -9 -14 -4
R is	-29 42 -7 -9 -3
R it	-5 -4 -9 -2 -1
R may	0 0 -3 -1 0
R not	0 2 -1 0 0
R of	-11 -4 -3 13 19
R on	-19 -13 7 -1 -2
R our	11 8 4 -4 0
R so	4 12 -6 -6 -5
R the	-29 -17 26 -9 -6
R to	17 -12 -20 9 -4
R will	-1 18 0 0 0
R with	-5 -6 1 -2 -2
R your	10 -2 -2 -1 0
R&T	4 31 10 -19 -31
R, nobody	5 39 -46 -11 -16
R…#	-23 -6 -3 -4 -1
R…9	12 14 -3 -4 -3
R…:	-11 18 -2 -8 -6
R…A	43 24 -13 2 10
R…D	3 -24 4 1 4
R…E	17 44 0 -5 -7
R…F	9 -8 -1 41 8
R…H	41 21 -19 -7 -4
R…M	-4 -12 -7 -15 -2
R…N	5 12 7 -5 -5
R…O	22 12 -1 -7 -1
R…P	16 1 -4 -2 -4
R…Q	2 0 -2 3 -1
R…R	2 -14 -18 -16 -13
R…S	3 -10 -6 -2 0
R…T	-17 60 -35 -28 -12
R…W	4 -12 9 -5 -1
R…X	-14 4 3 -10 22
R…^	-3 -3 0 -1 0
R…because	-21 -4 -5 -6 -5
R…has	27 -5 0 -5 -1
R…if	0 -2 0 0 -1
R…is	-12 35 4 -15 -8
R…it	10 3 -9 -3 -4
R…may	7 0 -4 -3 -1
R…not	4 5 5 -3 -2
R…our	18 5 2 -4 -1
R…we	-3 -16 7 11 -1
R…will	-3 -2 -1 11 -2
R…would	-1 6 -3 0 0
R…you	-4 -13 5 -2 -3
R…your	8 3 -3 -2 12
S	-46 -58 -35 -18 -45
S .	-2 6 -6 -5 -1
S 9	-2 -1 -1 -1 -5
S >	-10 -10 -1 -15 -8
S A	10 0 10 -2 0
S D	9 0 -1 -1 0
S E	0 -13 0 -1 0
S F	-7 -4 -4 -2 -1
S H	0 0 -6 0 0
S M	19 -2 -3 -2 0
S N	3 -1 -2 -2 -1
S S	-2 -1 -5 -1 0
S T	-2 -18 -2 -3 -1
S W	0 0 -2 -1 0
S a	9 -1 -1 0 0
S at	5 -5 -3 -2 -1
S by	-2 -6 -4 -1 -1
S does	-4 0 7 0 0
S for	-2 7 -6 -4 -3
S in	-5 -3 -3 -1 -1
S is	-4 -1 -4 -5 -1
S our	-3 -2 12 -2 -3
S so	0 -7 -5 -1 -1
S the	-9 -3 -2 10 -2
S to	4 -5 -3 -6 -2
S which	0 -7 0 -1 -3
S you	0 -14 -1 -1 -1
S your	2 0 -3 0 0
S, nobody	-9 -25 0 -4 -13
S…9	-3 -4 -1 -2 -5
S…:	0 -2 -1 -1 0
S…A	-4 -6 10 -4 -1
S…D	14 23 -5 3 -1
S…E	-2 0 -11 -7 -6
S…F	-7 -6 0 5 -2
S…H	2 3 -7 3 -3
S…M	20 -2 -6 4 -1
S…N	7 -10 -10 -7 -3
S…O	-4 0 -3 9 0
S…P	3 -1 2 6 -1
S…Q	-7 -1 9 -5 0
S…R	-4 2 3 -5 -2
S…S	-3 -5 -3 -9 -4
S…T	-9 -24 -10 -9 -3
S…W	-3 -1 -12 -4 -1
S…X	-2 -2 5 -2 -8
S…because	1 4 9 2 0
S…has	-2 -1 -1 3 -3
S…if	-1 -8 -3 -3 -5
S…is	-5 -5 -6 -11 -7
S…it	-2 -3 -7 -4 -1
S…may	-5 0 -1 8 0
S…not	-6 -4 3 -1 -1
S…our	-3 -2 1 -2 -3
S…will	-1 -7 0 -2 -1
S…would	0 11 0 0 0
S…you	-1 -5 -7 -2 -2
S…your	0 -2 -4 -3 -6
T	-59 29 7 -42 -38
T .	-14 -16 -8 20 -2
T 9	-1 -5 0 -1 -1
T >	-68 29 -58 -31 -3
T A	-4 -16 9 -14 8
T D	49 -5 -11 -9 9
T E	0 34 4 -4 -3
T F	-7 -3 0 -1 0
T H	32 4 5 -7 -4
T M	4 -2 -3 -3 0
T N	24 2 -3 13 -2
T P	-13 6 25 -1 -1
T Q	-9 -10 11 -5 -1
T R	2 25 -9 -6 -1
T S	-1 5 -3 5 -1
T T	-14 16 -17 -13 -11
T W	-5 -4 -1 -2 0
T X	2 12 18 -2 4
T a	6 2 1 29 -3
T and	-10 28 -3 -6 -6
T at	-8 -1 -10 -6 -3
T because	-24 -19 -10 -3 -2
T by	-2 -30 2 -1 0
T for	-2 10 -5 -2 2
T has	-7 -8 -2 -4 -1
T if	1 10 0 -1 -1
T in	-3 -12 4 5 -1
T is	-9 -9 7 21 -4
T may	-2 -1 0 -1 0
T of	24 7 -5 -6 -3
T on	-9 -10 -3 -5 -3
T our	-3 -2 24 -1 -1
T so	-5 13 8 -5 -13
T the	5 -2 3 -3 -2
T to	-14 -21 10 -1 -2
T we	3 13 0 6 0
T will	-1 -73 -2 -4 -2
T with	-3 -3 -2 -2 3
T would	-1 7 -2 -1 0
T you	-4 19 -5 0 -1
T, nobody	-9 31 -37 -10 -8
T…9	-2 -2 -2 -3 -2
T…:	-5 -44 -6 -6 -4
T…A	9 0 4 -17 8
T…D	5 27 29 9 3
T…E	6 -7 -6 -24 -8
T…F	9 -11 33 1 -3
T…H	13 18 3 -3 -6
T…M	25 -6 3 13 -2
T…N	8 22 12 -3 -9
T…O	6 -1 0 -14 0
T…P	-13 -2 20 5 -2
T…Q	19 -11 12 -7 -1
T…R	-4 -25 -16 -8 -4
T…S	0 -17 -1 3 -1
T…T	-17 -26 -9 23 -16
T…W	-34 -7 6 -2 -4
T…X	0 11 -1 -2 -5
T…^	0 -4 0 11 -1
T…because	-13 -12 0 -3 -3
T…has	2 -7 -6 -2 -2
T…if	-3 -2 -1 -2 -1
T…is	-2 -2 -3 4 -9
T…it	3 20 -2 -3 -2
T…may	-3 -3 12 -3 -1
T…not	4 -14 -3 -3 -2
T…our	12 15 17 -1 -2
T…we	-1 22 -2 4 -2
T…will	-5 -54 -5 -7 -4
T…would	-1 10 -4 -1 0
T…you	-19 20 -6 -1 -2
T…your	-2 3 6 -3 -2
W	6 -48 95 -27 -38
W .	-3 -1 16 2 -1
W >	-18 -11 11 -7 3
W A	-8 -1 17 -2 -1
W D	-19 -2 -3 -2 -1
W E	-6 -10 11 6 -3
W F	-6 0 0 8 -1
W H	-16 -3 -3 -1 -1
W M	-8 0 4 -1 0
W N	10 -1 12 -1 -1
W P	-6 0 7 -1 -2
W Q	-3 -1 5 4 0
W R	-11 -8 4 -9 -2
W S	-9 0 3 -1 0
W T	20 -4 19 -2 -2
W W	-2 0 9 0 0
W X	-1 0 -7 -1 -3
W a	6 0 -4 -1 -1
W and	-1 -2 -9 -1 -1
W at	-2 -3 -5 -1 -1
W because	26 -2 -10 -3 -1
W but	8 0 -1 -1 0
W by	-9 -3 15 -3 0
W for	-9 0 25 -2 -1
W has	-3 0 -2 0 -1
W if	0 0 -6 -1 0
W in	54 -2 -13 -2 -1
W is	-3 0 2 0 0
W it	0 0 6 0 0
W on	-12 0 -2 -1 0
W our	2 0 1 0 -1
W please	0 0 -2 -1 -1
W the	-25 -2 33 -6 -3
W to	-8 -1 14 9 0
W your	0 0 2 -1 -1
W, nobody	-27 -24 35 -16 -8
W…#	-12 -3 -4 -3 -1
W…9	-5 0 -2 0 0
W…A	-16 -10 19 -3 -1
W…D	-19 -5 31 3 -8
W…E	-8 -10 5 -2 -3
W…F	-30 -1 5 5 -2
W…H	2 -6 17 5 -3
W…M	-14 0 0 2 0
W…N	-13 -3 26 7 -2
W…O	16 0 0 -2 0
W…P	-6 0 16 -1 -1
W…Q	-12 -2 16 3 -1
W…R	9 -9 17 -8 -3
W…S	-4 -1 8 -1 -1
W…T	37 -19 21 -5 0
W…W	-6 -3 26 -3 -2
W…X	-4 -1 -8 -1 -6
W…because	21 -2 -10 2 -1
W…has	6 0 -5 -2 -1
W…if	0 0 -6 -1 0
W…is	13 -1 -13 3 -1
W…it	7 -3 2 -1 -1
W…not	-7 0 1 0 0
W…our	17 -1 -6 -2 -3
W…will	0 -2 0 0 0
W…you	-1 0 6 0 0
W…your	-8 -1 14 -2 -2
X	-12 -5 32 -25 77
X .	-9 -4 23 -2 2
X >	-20 -5 0 -23 33
X D	2 -1 -2 -2 -4
X E	-1 1 -3 -3 9
X F	-26 -1 4 -2 39
X H	2 -1 -3 -2 7
X N	-2 -4 -6 -2 12
X Q	-2 -1 -2 0 -3
X R	-7 17 4 -2 17
X S	4 -2 -2 -1 -3
X T	-2 -12 -4 -3 3
X W	0 -1 -3 -1 0
X X	-3 -9 -11 -5 41
X a	30 -1 -3 -2 -6
X and	-18 -3 -12 -2 16
X at	-2 -9 1 -2 20
X because	-5 -1 0 -2 -4
X by	1 -1 -4 12 -4
X for	-4 -17 -5 -2 31
X in	-18 -8 -6 10 3
X is	-9 -2 -1 16 23
X of	14 15 -5 -1 -13
X so	-1 -3 -3 -1 12
X the	-8 -9 4 -4 0
X to	-1 -4 4 -1 3
X will	0 19 0 -4 -3
X would	0 12 0 -1 -1
X, nobody	-43 -5 0 -6 48
X…9	0 -15 -3 -1 -2
X…A	10 -8 -9 -2 25
X…D	20 -10 -12 -4 28
X…E	15 7 -7 -5 -2
X…F	-13 -2 -13 6 27
X…H	-1 0 -11 1 23
X…M	12 0 -3 -1 -6
X…N	-10 4 -10 -6 35
X…O	-3 4 0 7 -4
X…P	10 -2 -2 -2 17
X…Q	-4 0 -4 -1 7
X…R	18 1 2 -7 13
X…S	-2 -2 5 -3 -3
X…T	12 6 1 -7 0
X…W	13 -2 -9 4 13
X…X	-32 4 -21 0 101
X…because	-5 -4 -2 -3 -10
X…has	-17 -6 3 -4 25
X…if	-1 11 0 0 0
X…is	13 -2 -15 12 33
X…it	9 -9 -1 -1 -3
X…may	-2 0 -2 -2 9
X…not	-4 -2 7 -1 -6
X…our	2 -7 -6 -5 5
X…we	-1 0 -1 0 5
X…will	-2 29 0 -4 7
X…would	-2 4 11 -2 -5
X…you	-4 6 -2 -1 -9
X…your	-3 -2 -4 -3 2
^	-11 -23 -26 -22 -8
^ 9	2 -5 -5 -5 -3
^ >	-2 -1 0 -2 -2
^ A	0 -2 -3 0 -1
^ D	-3 -4 -2 -2 -1
^ F	-13 -3 -3 -6 -3
^ Q	1 0 0 9 0
^ and	-8 -4 -4 -12 -3
^ has	-3 -1 -4 -4 -1
^ is	10 -1 -2 -9 7
^, nobody	-16 -16 -21 -14 -12
^…9	2 -5 -5 -5 -3
^…A	0 -2 -3 0 -1
^…D	0 -5 -1 -3 -3
^…E	-9 -7 -7 -2 -2
^…F	-1 -3 -3 -6 5
^…H	-1 -1 -1 -2 -1
^…N	-3 -5 -3 -2 -3
^…Q	-1 -1 0 6 -1
^…R	-4 -1 -4 0 11
^…S	-2 -1 -2 -5 -2
^…T	-7 -1 -1 0 0
^…W	-4 -1 -8 0 0
^…^	-7 -1 -6 -12 -3
^…has	-3 -1 -4 -4 -1
^…is	6 -4 -5 -13 5
^…not	-2 0 -2 -1 -1
a	20 -40 -12 -27 -42
a .	27 -10 15 -3 -12
a >	-14 -12 -3 -3 -2
a A	-34 -15 27 -17 1
a D	47 -14 -44 -2 -17
a E	35 11 20 -14 -18
a F	7 -12 12 17 -6
a H	-31 -11 -13 22 -13
a M	3 -4 -4 -20 -7
a N	4 -30 5 -14 -6
a O	-9 6 -3 21 -3
a P	-21 -5 59 -4 -7
a Q	6 -15 12 -7 -7
a R	-13 12 -13 8 -3
a S	19 -1 -10 4 -1
a T	-23 19 -22 14 -12
a W	8 -3 2 11 -2
a X	-8 5 7 -7 29
a ^	5 0 -1 -1 10
a be	-1 22 0 0 0
a in	-11 -1 -1 -1 0
a is	-6 -1 0 -2 -1
a of	43 -4 -7 -1 -2
a the	3 0 0 -1 0
a to	-1 -2 0 0 0
alarm	-14 -11 -15 -9 74
alarm+audience	-1 -7 -2 -1 20
alarm+effect	-1 0 -3 -1 11
alarm+trouble	-3 0 -6 -1 16
allowed	22 -30 -29 -7 -16
allowed+audience	-23 -7 -8 -6 -6
allowed+avoid	8 -2 -1 3 0
allowed+blames_last	14 0 13 -2 -1
allowed+blames_next	4 0 0 0 0
allowed+effect	-31 -15 -5 -12 -11
allowed+future	-1 -15 -4 -3 -2
allowed+mended	-1 -3 0 -1 0
allowed+modal	-20 6 -3 -5 -1
allowed+over	5 -1 -1 0 0
allowed+seeming	0 -3 0 -1 0
allowed+technical	1 -1 -2 -10 -1
allowed+telling	11 -1 -2 -1 -3
allowed+trouble	3 -3 -1 -8 -5
allowed+when	0 10 0 0 0
allowed+wrongdoing	3 0 -1 -1 0
and	-18 5 -49 -20 5
and .	20 -2 -2 2 -3
and :	-7 0 -1 -1 -1
and A	-1 0 -5 0 0
and D	1 -4 -1 -1 -1
and E	-3 -4 -9 -1 6
and F	-6 -3 7 -4 -2
and H	0 -1 -3 0 0
and M	-5 -3 0 -1 -1
and N	-8 -6 1 -5 5
and O	16 -2 0 -5 0
and Q	-1 -1 -2 12 -1
and R	4 -24 -14 -1 -1
and S	-1 -3 0 -1 -1
and T	-1 13 -5 -1 -2
and W	0 0 5 -2 0
and X	-7 -2 -4 -1 31
and ^	-6 -4 -1 -12 -3
and a	-5 -6 -9 -1 -1
and does	-1 0 12 0 0
and is	-14 -3 0 0 -4
and it	-1 21 -1 -1 3
and on	-3 -1 0 0 -1
and so	-1 13 -1 -2 -1
and the	11 4 -19 8 -3
and we	-5 -7 -2 -2 -4
and you	-1 15 0 -1 -1
at	-31 7 -52 -20 -16
at .	1 8 -2 -1 0
at 9	-7 11 -3 -1 -1
at :	0 -35 -7 -9 -6
at >	-3 -1 -1 -1 -1
at A	0 10 -1 0 0
at D	5 0 0 0 0
at E	20 -10 -7 3 -1
at F	-3 0 14 -1 -1
at H	-8 1 -2 -2 -2
at M	-17 -1 -1 -5 -1
at N	-2 0 0 0 0
at Q	4 0 0 4 0
at R	8 -33 -11 -2 -2
at T	9 -19 -24 -2 -8
at W	-3 0 14 -1 -1
at a	-2 9 -7 -2 -2
at it	7 0 -4 -1 -2
at our	-17 -2 9 -2 0
at so	0 -2 0 0 -1
at the	-14 30 -15 8 11
at you	-1 -1 -2 -3 -1
at your	-3 -3 -1 -1 -1
audience	-75 -35 -46 -19 -20
audience+avoid	-2 -2 -3 23 -1
audience+blame	-1 0 10 0 0
audience+blames_last	10 -1 7 -2 -1
audience+blames_next	19 -1 2 -1 -1
audience+doubt	0 0 0 -1 11
audience+effect	-7 9 -15 -7 5
audience+future	1 18 -17 17 9
audience+mended	-5 9 -5 -2 -1
audience+modal	-2 -4 -21 4 4
audience+over	0 -21 0 0 -2
audience+passive	-5 0 -1 16 0
audience+person	0 6 -7 -1 -1
audience+technical	4 -4 3 15 -2
audience+telling	6 -6 -9 -10 -9
audience+trouble	-9 11 13 14 26
audience+trying	10 -5 -1 3 -3
audience+when	-1 16 -3 -4 9
audience+wrongdoing	2 -1 12 -2 -3
avoid	-28 -14 -19 130 -18
avoid+cause	-6 -1 -1 5 0
avoid+effect	-16 -7 -2 70 -3
avoid+future	19 10 0 0 -2
avoid+mended	-1 -1 0 6 0
avoid+modal	-2 0 0 10 0
avoid+passive	0 -2 -1 -15 -1
avoid+technical	12 -1 -1 -19 0
avoid+telling	6 0 -1 12 0
avoid+trouble	-22 -3 -5 63 -4
avoid+trying	-1 0 0 15 0
be	4 21 -39 10 -47
be .	19 36 -12 -8 -2
be A	0 -2 -2 0 0
be D	-3 -1 0 -2 0
be E	-6 1 5 29 -8
be F	13 -1 -8 -3 -3
be H	-16 -27 -7 -5 -3
be M	3 1 -1 0 0
be N	20 -30 -13 -13 -8
be O	-15 -7 -6 18 -2
be P	0 -1 -2 -2 -3
be Q	-26 14 -5 23 -5
be R	-7 46 -9 -24 -6
be S	-2 4 -1 9 -1
be T	3 -19 -9 0 -5
be W	20 2 -13 0 -2
be X	-5 11 -3 32 -5
be a	-7 -10 11 -2 -1
be at	-1 -8 -1 -1 0
be can	9 27 0 4 -1
be in	11 17 12 -2 -5
be it	0 13 0 0 -1
be not	0 1 7 0 0
be on	-1 7 -4 -1 -1
be the	-2 1 0 -1 -1
be with	-1 -26 -4 -1 0
be your	0 -5 -1 0 0
because	20 -2 -6 -16 -28
because .	4 -5 -2 -3 -1
because :	-4 19 -1 -1 -1
because >	0 -3 -4 -1 -5
because D	-6 -4 0 0 0
because E	-3 -12 -7 -1 -1
because H	-16 -4 -1 0 0
because Q	-5 0 -1 1 0
because R	-30 9 -5 -8 -4
because T	1 -10 -5 -6 -2
because ^	-2 -1 -1 -2 -1
because a	14 -6 5 0 -2
because at	-3 -1 -1 -2 -1
because by	22 -5 2 -1 0
because is	-4 0 -3 5 0
because of	23 -1 -9 -9 -2
because on	-3 -1 0 0 0
because our	9 0 0 0 0
because so	-3 -2 -3 -2 0
because the	32 9 -5 -10 -3
because they	0 -2 -2 0 0
because to	-4 5 26 33 0
because we	1 8 -1 -4 -1
because your	-1 -1 -1 -1 -2
because&D	20 11 0 18 -6
because&F	21 10 -2 7 -7
because&M	0 -8 7 -22 -2
because, nobody	-53 0 1 -5 -8
because…9	6 -1 -2 -4 -2
because…:	-5 17 -1 -1 -1
because…A	-9 8 18 -4 -2
because…D	79 -2 -11 0 -2
because…E	18 -2 5 6 -2
because…F	6 -2 -6 -9 -3
because…H	18 1 18 5 0
because…M	8 -4 10 -11 -1
because…N	17 -2 3 -2 -1
because…O	4 -1 -2 8 -1
because…P	3 -2 -1 7 0
because…Q	-19 -4 13 -6 0
because…R	2 19 0 -9 -1
because…S	8 0 0 0 0
because…T	4 12 -2 -9 -3
because…W	-2 -1 5 -1 -1
because…X	-2 0 0 0 -1
because…^	1 -1 -1 -2 -1
because…because	0 -3 0 -2 -1
because…has	21 -1 -4 6 0
because…if	12 -2 -2 9 0
because…is	32 -5 -7 0 -1
because…it	-4 -7 -3 -1 -1
because…may	13 0 0 -1 0
because…not	15 0 -1 0 0
because…our	-2 -1 13 -2 0
because…we	-2 9 -1 -4 -1
because…will	1 -10 0 -2 -1
because…your	6 -1 -1 -2 -2
blame	-31 -3 60 -5 -3
blame+blames_last	-20 0 30 -2 -2
blame+blames_next	5 -2 13 -3 0
blame+effect	-18 -2 31 -2 -1
blame+person	-1 -2 1 -1 0
blame+technical	-15 0 7 0 -1
blame+telling	0 0 2 0 0
blame+trouble	-29 -2 49 -3 -2
blame+wrongdoing	-1 0 2 0 0
blames_last	-20 -15 39 -18 -12
blames_last+blames_next	25 -2 14 -4 -2
blames_last+cause	15 -2 -1 4 0
blames_last+effect	27 -7 6 -8 -8
blames_last+future	3 6 -1 -1 0
blames_last+modal	2 0 -2 7 -1
blames_last+others	16 -2 14 -2 -2
blames_last+passive	-14 0 -2 20 0
blames_last+person	-1 0 6 0 0
blames_last+seeming	6 0 -2 0 -1
blames_last+technical	1 -1 -9 -7 -3
blames_last+telling	10 0 8 -1 0
blames_last+trouble	-6 -6 21 -18 -5
blames_last+trying	0 0 -4 0 0
blames_last+wrongdoing	17 -2 -22 -9 -2
blames_next	28 0 33 7 -6
blames_next+cause	11 -2 11 13 0
blames_next+effect	42 -2 5 5 -2
blames_next+future	4 6 9 21 -1
blames_next+mended	0 10 0 0 0
blames_next+modal	13 0 0 -1 0
blames_next+others	9 -1 18 -2 -1
blames_next+technical	-43 -1 7 13 0
blames_next+trouble	6 -4 17 -9 -3
blames_next+when	-17 0 -5 0 0
blames_next+wrongdoing	11 0 -9 0 -1
but	13 -5 -3 -5 -3
but the	18 0 -1 -1 0
but we	-6 -3 -2 -3 -1
by	-46 49 25 -21 -30
by .	2 -4 19 -5 -1
by 9	-1 13 -2 -1 -1
by :	-13 -6 -2 -4 -2
by A	20 -4 6 0 0
by D	-4 -3 -3 -1 -1
by F	-7 0 8 0 0
by H	-25 14 12 -5 -3
by P	0 -2 -4 -2 -2
by R	-1 36 -3 -3 0
by S	0 -5 -1 -2 0
by T	0 56 1 -13 -7
by W	-13 -1 9 0 0
by a	8 5 4 -1 -3
by our	-5 0 8 3 0
by the	-13 -3 -16 -16 -4
can	-21 26 -50 -10 -5
can .	-1 -1 -6 -1 -1
can E	-3 11 -15 -2 -3
can F	-2 0 0 0 0
can H	-2 17 -1 -1 -1
can N	-7 10 -19 -4 5
can R	0 -3 0 0 0
can S	-1 -1 -13 -1 -1
can X	0 -2 -1 -1 -2
can be	-15 -9 -5 -4 -2
can so	-1 -3 -2 -1 -1
can to	9 27 0 4 -1
cause	3 -3 4 27 -3
cause+effect	8 -1 11 13 0
cause+future	-12 -1 8 12 0
cause+modal	7 0 0 -1 0
cause+technical	-30 -1 7 25 -2
cause+trouble	8 -2 10 -7 -1
does	-18 10 12 -17 -10
does >	-14 5 0 0 -1
does E	-1 4 -1 0 -1
does P	-2 -2 -5 -3 -9
does X	-1 -2 -4 -2 -8
does it	0 15 -1 0 0
does not	-11 -21 -3 -10 3
does the	11 -1 1 -1 -2
doubt	-5 21 -3 -5 4
doubt+effect	-4 11 -2 -3 7
doubt+modal	-4 -1 -2 -3 8
doubt+seeming	-2 -1 -1 -3 -1
doubt+when	0 22 0 -2 -3
effect	-73 -42 -53 -32 -44
effect+future	-18 73 -3 6 16
effect+mended	8 -33 -5 -10 -4
effect+modal	-9 -28 -31 1 -9
effect+others	-14 -2 25 -3 -1
effect+over	8 -23 -2 -2 -1
effect+passive	-6 -2 -2 26 -1
effect+person	-7 -7 7 -5 -1
effect+seeming	-3 -3 -3 -4 -3
effect+technical	32 -17 15 -3 -4
effect+telling	-22 -20 -11 2 -8
effect+trouble	-22 1 28 -8 16
effect+trying	3 -19 -2 13 -1
effect+when	-3 31 -7 -4 -10
effect+wrongdoing	35 -1 -19 -6 -2
for	-51 -16 -7 -20 2
for .	3 -2 -1 -1 -1
for 9	0 -12 -1 -2 -1
for A	0 0 -2 0 0
for D	-1 -7 -2 -1 5
for E	-1 -2 -3 -2 -1
for H	-1 6 -2 -1 -1
for N	-1 3 -2 -2 -2
for P	-4 0 3 0 0
for Q	-1 -3 -3 -7 -2
for R	-2 5 0 0 0
for S	-1 -2 -4 -4 -3
for T	-10 -23 3 -3 11
for X	0 -2 -4 0 2
for a	-9 -16 -11 2 -1
for it	-1 7 -1 0 -1
for our	-2 -1 0 8 0
for so	-1 -2 -2 -1 -1
for the	-14 22 25 -7 0
for you	-4 11 0 0 0
for your	-1 -4 -5 0 -3
future	-42 86 -69 21 -25
future+mended	-9 66 -9 -10 -7
future+modal	-1 -2 -1 6 -1
future+others	0 -1 0 -2 0
future+over	-2 -13 0 -1 -1
future+passive	-1 -8 -1 25 -1
future+person	-1 -4 -13 -6 -2
future+seeming	0 0 -1 0 -2
future+technical	-7 -16 6 30 -1
future+telling	-4 -23 -13 5 -8
future+trouble	-25 49 2 6 20
future+trying	-1 -24 -3 -1 -1
future+when	-6 -43 -10 -14 -13
has	-10 -42 -32 5 -14
has .	31 0 -5 -9 -3
has >	-2 0 6 0 0
has A	0 -6 -2 -1 -1
has D	3 0 -1 -1 0
has E	5 1 -1 -13 -1
has F	38 -1 9 -11 -4
has H	-7 -5 21 -1 -1
has N	-5 -1 0 -3 8
has O	-5 -1 -1 14 -1
has P	1 -1 15 -1 -2
has Q	9 -1 -14 -1 -2
has R	5 -6 8 -5 -2
has S	0 -2 -1 -3 -3
has T	-8 -9 3 -4 -1
has W	15 -1 1 7 2
has X	2 9 -2 -3 13
has a	-25 -5 -32 -9 -5
has be	-27 -20 -21 38 -8
has has	7 0 6 -1 -1
has it	0 4 0 0 0
has not	-25 -10 -1 2 5
has so	-6 0 10 -2 0
has the	20 12 -9 -1 -3
has to	-1 -8 -5 -5 -9
has your	0 6 0 0 0
has, nobody	-23 -19 -34 8 -11
has…#	-1 0 0 -2 0
has…9	-2 6 0 -1 0
has…A	2 -2 -4 -5 1
has…D	4 15 -17 10 -6
has…E	20 -5 33 -3 6
has…F	14 -3 13 -7 -10
has…H	-9 10 -17 13 -4
has…M	-4 5 -1 0 -1
has…N	-14 -20 9 15 5
has…O	2 -2 -2 22 -2
has…P	-5 -2 -8 1 1
has…Q	-20 -5 -15 20 2
has…R	11 12 -7 0 -5
has…S	-1 9 2 6 -1
has…T	9 7 -3 -5 -4
has…W	1 -3 3 6 1
has…X	-22 2 3 -5 -1
has…because	8 -12 -17 -6 -1
has…has	4 -2 21 3 -4
has…if	-1 -1 3 -1 0
has…is	-15 -4 -2 9 -4
has…it	4 -1 22 -4 3
has…may	15 0 0 2 0
has…not	-26 -11 15 12 2
has…our	-7 -1 12 1 4
has…will	0 -6 0 -1 0
has…would	-1 -4 21 0 -3
has…you	0 13 -1 -1 -1
has…your	-1 1 6 7 -1
if	-12 3 -8 -4 -16
if A	-1 -2 11 0 0
if E	0 8 -2 -1 -1
if P	0 0 5 0 0
if T	0 13 0 0 0
if a	9 0 -6 -1 -1
if it	-4 -2 5 -1 -1
if the	-12 1 2 -1 -2
if they	-1 -1 3 -2 -1
if to	-4 -6 -1 -1 -1
if you	-3 6 -12 -2 -3
if your	-7 -3 -5 -1 -5
if, nobody	3 3 2 6 -1
if…A	3 -3 8 -1 0
if…D	-7 15 9 -1 -2
if…E	-8 -4 7 -3 -8
if…F	-5 -3 -5 -3 -2
if…H	-6 1 -14 -2 -3
if…M	-4 -1 -4 -1 0
if…N	2 -9 5 -2 -2
if…P	-1 -1 3 0 0
if…R	0 5 3 -1 -1
if…S	-1 -2 -6 -1 -1
if…T	4 18 -7 -2 -1
if…W	-1 -1 -8 -1 -3
if…X	-1 -1 3 -2 -8
if…has	-5 -2 21 -2 -2
if…if	0 -1 13 0 0
if…is	-12 13 -7 -3 -7
if…it	-12 -7 3 -2 -2
if…may	-4 0 0 0 0
if…not	-7 -3 12 -2 -4
if…our	0 -1 -2 -1 -2
if…we	0 -11 -3 -1 -1
if…will	-1 -20 -2 -3 -2
if…would	-1 -1 20 0 -1
if…you	-3 -2 -12 -3 -3
if…your	-7 -3 3 -1 -5
in	15 14 -32 -6 -13
in .	-22 -10 12 -13 -3
in 9	-1 4 -2 -1 -1
in >	21 -10 7 7 -10
in D	-10 -9 -5 17 0
in E	-2 -2 7 14 -3
in F	-14 -1 -3 -2 12
in H	-18 11 15 4 19
in M	-1 -3 0 -1 0
in N	-9 15 -3 4 -2
in Q	-1 8 -4 -8 -1
in R	6 -7 -2 -4 -2
in T	-3 -19 0 6 1
in W	-3 0 0 0 0
in X	-5 -1 6 -2 12
in ^	-2 -3 0 -1 -1
in a	-28 25 -11 -2 4
in and	8 -2 0 0 -5
in at	21 -1 -5 0 -2
in because	8 11 15 -1 0
in in	14 -3 -3 0 0
in is	19 0 0 0 0
in it	5 -15 -7 -4 -5
in our	20 0 -7 -1 -3
in so	-1 0 0 6 -2
in the	11 23 -38 1 -9
in to	2 -1 -1 -1 0
in your	-2 -3 0 -2 -4
is	6 -45 -70 -7 -5
is #	15 0 -2 1 -1
is .	34 -16 -15 19 -10
is 9	4 -2 -2 -1 11
is A	-1 3 -1 -6 0
is D	16 -12 22 -5 -3
is E	-29 49 -18 1 -17
is F	73 -11 -2 -22 -15
is H	34 19 -2 -3 -2
is M	14 -3 -2 -7 -1
is N	-19 -41 -46 8 -30
is O	-28 0 -3 6 -4
is P	8 -6 -11 -2 -11
is Q	-23 -5 5 41 7
is R	2 -61 -10 -17 -16
is S	13 -3 -3 -3 -1
is T	49 -5 -19 36 -7
is W	32 -12 26 4 -9
is X	-39 -2 -6 10 39
is ^	10 0 -1 0 -1
is a	-6 32 -20 -6 8
is at	-6 -5 12 -5 -3
is be	27 -11 -15 3 -7
is because	-9 -4 18 -7 -1
is by	-4 -2 -5 -1 -1
is does	-14 4 9 -2 -1
is for	-2 0 -2 0 0
is has	14 0 0 -3 -1
is in	-46 -11 -15 9 18
is not	7 -18 -9 -7 -7
is on	-45 -3 -11 -8 8
is so	6 10 -7 -6 -3
is the	1 0 22 -4 8
is to	-9 16 8 -2 0
is with	-1 -3 2 0 0
is&R&T	32 23 6 11 -11
is, nobody	-30 -3 -32 -11 -6
is…#	13 -4 -2 0 -1
is…9	8 -5 -2 -2 8
is…:	-2 6 -2 -5 -2
is…A	-19 -3 30 18 7
is…D	33 -12 -14 -6 13
is…E	3 38 -28 -9 -6
is…F	-3 -18 31 -12 18
is…H	-12 13 19 1 5
is…M	54 -14 0 13 -6
is…N	16 -29 -24 17 18
is…O	-11 -6 -10 26 -9
is…P	-23 -11 -3 -8 4
is…Q	3 -17 9 13 -5
is…R	-43 2 -19 -17 25
is…S	12 -12 -2 -4 -4
is…T	-8 28 7 3 -21
is…W	-2 -15 22 5 3
is…X	-28 8 -8 4 81
is…^	7 -4 -1 12 -2
is…because	-12 -5 18 15 -10
is…has	6 -3 0 2 13
is…if	16 -8 0 9 0
is…is	8 -11 2 -6 -6
is…it	-6 10 -8 -4 -5
is…may	6 -1 -1 -2 12
is…not	4 -17 -7 -9 -9
is…our	23 -9 7 -8 -1
is…we	21 -10 -4 -2 4
is…will	-2 3 -2 -8 7
is…would	0 4 0 0 0
is…you	-11 -11 14 -1 -6
is…your	-1 3 -6 -4 15
it	-8 19 9 -9 -13
it .	-4 -2 4 -3 -1
it >	5 6 -18 -7 -9
it E	10 2 -7 -5 -6
it F	1 0 3 -1 0
it N	-5 -3 1 -1 -1
it P	-2 -5 -1 0 0
it R	-5 -25 -3 -4 -2
it T	-1 -3 3 -2 -2
it X	14 -1 -5 -3 -5
it a	5 1 -2 -1 -1
it and	-1 -4 0 0 0
it at	0 7 0 0 0
it by	0 3 -4 0 0
it has	0 -11 -1 15 0
it in	0 -3 0 0 0
it is	0 -4 12 -3 17
it may	-5 -1 0 -1 -1
it so	-1 -2 7 -1 -1
it to	0 7 0 -2 -1
it will	0 58 -1 -2 -2
it would	-1 13 10 6 -1
it, nobody	-22 29 6 -23 -15
it…9	11 -4 -1 0 -1
it…A	-4 3 4 6 -2
it…D	13 5 -2 -1 -1
it…E	28 -16 -4 12 -6
it…F	-29 3 9 -3 -3
it…H	-3 21 -6 16 15
it…M	6 -4 -3 -5 -4
it…N	0 -4 2 22 17
it…O	-7 0 0 1 -1
it…P	3 -2 -5 -1 3
it…Q	-7 -3 11 8 1
it…R	-27 -14 19 -7 -4
it…S	-3 -13 0 2 0
it…T	-16 5 6 -12 -8
it…W	-7 -5 27 18 -1
it…X	9 18 -7 -7 18
it…because	-2 -7 -5 -2 -4
it…has	-8 -12 2 27 -2
it…if	-1 -4 0 -1 0
it…is	5 -5 9 10 11
it…it	-1 16 8 -1 -2
it…may	-7 -3 -2 7 -2
it…not	-11 -16 9 8 -3
it…our	-5 -6 1 -3 4
it…we	2 -13 -2 -2 -1
it…will	-1 49 -1 -5 -3
it…would	-1 13 10 6 -1
it…you	0 -6 -1 -1 0
it…your	-1 -3 1 0 0
may	-9 -28 -31 1 -9
may .	-3 -1 -2 6 -2
may D	-15 -1 0 -1 0
may E	-17 -9 -7 -8 6
may F	-29 -2 -6 5 -1
may H	-12 -1 -4 -2 -1
may N	-19 3 -13 -5 -3
may Q	0 0 0 15 0
may R	-10 -5 0 -2 0
may S	-6 0 -4 -2 -1
may T	-6 -5 -2 -3 8
may be	31 -14 -5 -2 -3
may has	-2 -2 -4 -5 -2
may not	38 -6 -5 -3 -2
may, nobody	9 -11 -7 9 -5
may…A	-4 7 -2 -2 0
may…D	-12 -5 -5 -7 -4
may…E	-19 -17 -8 -10 4
may…F	-33 -5 -7 3 -4
may…H	5 -7 -10 -5 -2
may…M	-11 -6 -6 0 -1
may…N	-3 7 -12 -14 -5
may…O	0 0 0 15 0
may…P	0 0 -4 -1 -1
may…Q	-5 -2 -2 25 -3
may…R	-3 9 -3 -5 -1
may…S	0 -4 -8 -5 -1
may…T	-16 -12 -6 -9 -5
may…W	7 -3 -18 2 9
may…X	-2 -1 -1 -2 -3
may…^	3 0 0 -1 0
may…because	8 11 -2 -1 0
may…has	-8 -2 -6 -5 -2
may…if	-8 -4 -6 -2 -1
may…is	6 -2 -1 -1 -1
may…it	-8 -2 -2 -1 0
may…may	-4 -1 0 -1 0
may…not	33 -6 -5 -4 -2
may…our	4 0 0 0 0
may…we	-5 -1 0 0 0
may…will	0 -4 0 0 0
may…would	0 -2 0 0 0
may…you	0 -4 -1 0 0
may…your	-2 -2 -1 -4 -2
mended	-18 70 -19 -16 -18
mended+over	11 -17 -3 -7 -2
mended+passive	-1 -8 0 6 0
mended+telling	-7 -13 0 -1 -2
mended+trouble	-1 9 -1 0 0
mended+trying	-1 -27 0 0 0
mended+when	-4 26 -5 -4 -5
modal	-9 -28 -31 1 -9
modal+passive	-5 -2 -1 19 0
modal+seeming	-2 -2 -3 -3 -2
modal+technical	56 0 -1 -2 0
modal+telling	-12 -1 -4 -6 -2
modal+trouble	-1 -7 -12 3 -5
modal+trying	5 -1 -1 0 0
modal+when	-1 6 0 -2 -1
modal+wrongdoing	-3 0 -3 -1 0
my	-2 8 8 -10 -2
my D	3 0 6 -3 -1
my E	-4 9 -1 0 -1
my H	-4 0 1 0 0
my M	-10 0 0 -1 0
my N	-4 9 -1 0 -1
my Q	10 0 2 -1 0
nobody	-32 -9 -64 -13 -57
not	-6 -27 0 -45 -8
not .	23 -4 -4 -4 -2
not >	-6 0 -1 -1 0
not D	-56 -2 0 -3 -3
not E	11 -12 -13 -10 20
not F	4 20 -4 -2 -13
not H	-18 -5 -2 -2 -3
not N	-16 18 -18 -1 9
not P	2 -1 7 -3 23
not Q	-41 -10 -9 -13 -3
not R	22 4 8 -3 -2
not S	11 -8 2 -1 -1
not T	3 -7 3 -6 7
not X	1 -1 3 -1 -14
not be	30 10 8 -1 -4
not has	-2 -3 15 -1 -5
not our	-10 -1 11 -1 -1
not so	0 -7 0 0 0
not, nobody	7 -5 20 -15 -18
not…A	13 -3 3 -1 -1
not…D	-28 -5 12 -3 19
not…E	27 -13 1 -12 19
not…F	-31 25 -9 -6 -16
not…H	41 -16 -13 -7 -9
not…M	22 0 -3 -2 -1
not…N	17 -9 -26 -5 -1
not…O	1 -1 -5 1 -1
not…P	-3 -3 -3 -3 -4
not…Q	-35 -2 -6 -13 -2
not…R	17 2 18 -5 -4
not…S	5 -9 5 6 -3
not…T	31 -41 -11 -10 16
not…W	-1 -1 4 -2 -2
not…X	3 -2 10 -1 8
not…because	7 21 -3 -4 -2
not…has	-2 -2 7 -1 -2
not…if	-1 -10 -1 0 -1
not…is	-24 1 9 -2 -2
not…it	-9 9 9 0 -1
not…not	-5 -1 12 -1 -1
not…our	-11 -1 15 -1 -2
not…we	-1 -2 0 0 0
not…will	-1 -18 -1 -3 -2
not…would	0 -1 7 0 0
not…you	-3 -7 12 0 -2
not…your	-7 -1 1 -2 -5
of	-2 -30 -39 1 30
of .	-57 -7 -7 8 -3
of 9	-2 -1 0 -2 -1
of A	-17 3 -6 -3 6
of D	40 1 -13 -2 15
of E	-31 -3 -1 -3 9
of F	-8 -4 0 2 -1
of H	-24 -1 11 4 -4
of M	12 0 -1 -2 -1
of N	-26 -3 0 -1 7
of O	15 -3 0 10 -2
of P	0 -1 -6 4 -4
of Q	32 -2 -1 -1 -4
of R	16 -21 -1 -2 11
of S	-14 0 0 0 0
of T	11 26 1 4 -10
of ^	-1 0 -2 13 -1
of a	5 -1 -18 -5 -6
of our	35 -3 2 -5 -1
of the	-16 -8 -11 3 22
of you	1 -1 -2 0 -1
of your	-6 0 7 -1 13
on	-1 -47 -28 -19 -17
on .	-17 -5 -5 12 12
on 9	-2 -9 -1 0 -1
on >	-2 -2 -1 -1 -2
on D	7 -6 3 -2 -1
on E	-1 6 0 -2 -1
on H	28 -15 -3 4 -2
on M	-8 0 -3 0 0
on N	-3 -1 -1 -1 -1
on R	0 -17 0 13 0
on T	-14 -19 -9 -6 -4
on a	44 -18 -3 -8 -2
on it	0 -2 -1 0 0
on my	-1 9 0 0 0
on our	-22 -1 -4 -1 -1
on so	-3 19 0 0 -1
on the	0 -10 0 -35 -8
on which	10 0 0 6 0
on your	-10 -1 -3 4 -4
others	3 -9 31 -5 -7
others+telling	0 -5 -4 -1 -1
others+trouble	6 -3 26 -3 -2
others+wrongdoing	-5 -1 3 -1 -1
our	17 0 32 -19 -13
our .	20 -3 13 6 -2
our >	-6 0 10 -4 0
our A	-25 4 14 4 -4
our D	32 -15 3 -10 1
our E	-9 5 -4 -1 5
our F	-31 0 13 0 -1
our H	-16 -9 17 -3 -4
our M	1 -1 5 -8 -2
our N	5 0 5 -1 4
our Q	4 -1 -2 -2 -1
our R	11 7 -3 -1 -1
our S	-3 -1 17 -1 -1
our T	-2 8 -3 7 -1
our W	-9 0 8 -1 -1
our a	-2 4 5 -1 -1
our at	9 0 -15 0 -1
our the	-1 -2 -1 0 0
our to	0 -4 -4 -1 -1
our&D	9 -4 -12 -6 1
our&M	18 -6 2 -1 -4
our, nobody	2 -3 24 -19 -2
our…A	-44 -2 27 -1 0
our…D	50 0 -17 0 -1
our…E	18 7 -12 7 -5
our…F	-17 -4 17 -6 4
our…H	23 2 4 3 -7
our…M	1 -5 3 -10 -4
our…N	-2 3 3 -4 2
our…O	-3 -1 -2 12 0
our…P	3 -1 -2 5 -1
our…Q	17 -3 -5 1 -4
our…R	13 8 -2 -5 -4
our…S	15 -2 23 4 -2
our…T	8 25 -1 11 -3
our…W	3 -5 -4 -5 -2
our…X	-13 -4 -3 -2 7
our…^	-3 -1 -2 -3 -2
our…because	1 1 12 6 0
our…has	-3 -3 4 0 -3
our…if	-2 0 1 -1 0
our…is	3 8 -11 1 1
our…it	-5 24 -11 -2 -2
our…may	13 0 0 0 0
our…not	1 -2 2 -1 -1
our…our	-20 -6 12 -1 -2
our…we	4 -1 -1 6 0
our…will	0 14 -3 -2 -2
our…your	-7 -1 6 -2 -2
over	16 -18 -3 -7 -4
over+telling	-1 -7 -1 -1 0
over+when	-1 13 0 -1 0
passive	-37 -25 -3 129 -9
passive+telling	-4 -4 -1 31 -4
passive+trouble	-13 0 -2 29 -1
person	-13 4 19 -1 -9
person+technical	-9 15 11 -7 0
person+telling	0 13 0 0 0
person+trouble	-15 -4 11 5 -1
person+when	0 -3 -2 0 0
person+wrongdoing	-10 0 2 -1 0
please	-37 -40 -20 7 -22
please D	-1 -1 -2 -3 -1
please E	-12 -36 -9 -4 -4
please F	-1 -15 -1 -2 -2
please H	-3 -1 -1 -1 -1
please N	-14 -3 -7 5 -2
please R	-5 -1 -2 -1 0
please S	0 0 -3 -1 -1
please be	-5 0 0 8 -2
please does	-1 -1 -3 -2 -13
seeming	7 11 -14 -7 -11
seeming+technical	2 15 -4 0 -1
seeming+telling	-12 12 -1 -1 -1
seeming+trouble	-3 -2 -3 0 -2
so	-30 68 -25 -33 -23
so .	8 -3 -7 -3 -2
so 9	-7 -1 -1 -1 -1
so >	-26 -10 -20 -18 -1
so D	-3 -6 -3 -1 0
so E	-12 -24 -1 -4 -6
so F	-1 -1 3 0 0
so H	0 -3 0 0 0
so M	-9 -1 0 -4 0
so N	-2 -7 -4 -1 -2
so P	11 -8 -2 0 -1
so R	2 -21 -1 -2 -1
so S	-4 -3 -1 -2 0
so T	0 17 -2 -6 -5
so W	-2 0 3 0 0
so X	7 -18 -7 -3 2
so a	14 21 11 -2 -1
so and	-1 -4 0 0 0
so at	-4 54 -2 -2 -2
so be	-1 -17 -1 -2 0
so because	0 15 0 0 0
so by	0 56 -1 -1 -1
so if	-1 3 0 -1 -1
so in	-1 -1 -3 -1 -1
so on	-5 -6 0 0 -1
so please	-5 -1 -3 -1 -2
so so	0 3 1 0 0
so the	16 22 9 22 -2
so we	0 -2 0 -1 0
so which	0 -2 0 0 -1
so you	-5 -1 0 0 0
technical	67 -31 -39 -36 -33
technical+telling	17 -3 -2 -3 -1
technical+trouble	67 -1 -20 -22 -15
technical+trying	7 0 -5 -1 -1
technical+when	-27 -2 0 0 0
technical+wrongdoing	12 -1 -14 -4 0
telling	-5 -54 -20 -5 -31
telling+trouble	35 4 -1 -10 -9
telling+trying	-3 -8 0 -6 -1
telling+when	4 1 -1 4 -4
telling+wrongdoing	4 0 13 -1 -1
the	-28 -76 65 -36 -31
the #	-3 -2 -5 -1 0
the .	10 7 -1 4 -21
the :	-8 -1 -3 0 0
the >	-8 6 17 -3 -3
the A	30 -17 6 -13 -18
the D	7 29 -6 -32 7
the E	76 25 38 24 -1
the F	-72 36 64 -4 -8
the H	-38 -31 -34 -26 15
the M	46 -16 -25 0 -10
the N	46 -15 31 -3 5
the O	-10 -4 -6 33 -2
the P	-10 9 -17 -5 0
the Q	13 10 26 9 13
the R	-31 -11 26 -3 5
the S	-3 2 -2 -4 -2
the T	-6 40 -20 -9 -12
the W	-20 0 25 -7 -6
the X	13 -9 42 5 17
the ^	1 -4 -6 -8 -2
the a	11 -2 7 10 -2
the at	-1 -7 -1 -1 -1
the because	1 -4 4 2 -3
the by	-4 7 8 -1 0
the does	11 0 -4 0 -1
the has	2 0 -1 0 0
the is	4 -15 -6 -5 25
the it	11 15 -1 -1 -2
the may	-1 -1 -1 -3 -2
the our	13 0 -1 5 0
the so	-1 -9 -4 -2 -3
the the	-4 8 -4 -1 -9
the they	-2 -1 18 0 -1
the we	15 -8 2 -2 4
the will	-1 18 -2 -11 -1
the with	-1 -4 -1 -1 -2
the would	4 -1 9 0 -3
the you	-27 2 -11 -4 11
the your	-2 -1 -2 -1 -2
they	-17 -10 44 -16 -6
they .	-1 -1 7 0 0
they >	-1 -1 6 0 -1
they D	-1 0 14 0 0
they E	-1 -1 4 0 0
they F	-2 -1 0 0 0
they H	-1 -1 11 0 0
they N	-4 -3 6 -5 -1
they P	-1 0 7 0 0
they Q	-1 -2 -3 -1 0
they R	-2 0 16 0 0
they S	-1 0 14 0 0
they T	-2 -1 16 0 0
they W	-3 0 -4 0 0
they does	-1 0 2 0 0
they is	-1 -1 -6 -4 -1
they not	0 0 -3 -2 0
they would	-2 0 6 0 0
to	-10 17 -7 9 -23
to #	10 -3 -8 -4 -1
to .	-13 23 9 16 -3
to 9	-5 -3 0 -1 0
to >	-1 0 -3 -3 -1
to A	-5 -1 10 -2 0
to D	4 11 -10 -3 -1
to E	15 -22 -3 -12 -6
to F	-10 0 8 2 -1
to H	-9 -5 0 -1 0
to M	-21 -5 -3 8 -1
to N	-6 20 -5 4 -9
to O	-12 -7 -2 27 -1
to P	-8 10 -3 -2 -1
to Q	0 -2 0 -6 -1
to R	-4 57 -11 1 -3
to S	-2 -19 4 4 -2
to T	-6 26 -3 -5 0
to W	-15 -1 15 -2 -1
to X	6 -14 -4 -1 -1
to a	6 -24 8 -4 -2
to be	11 21 -2 -3 -2
to does	-1 -2 -4 -2 -8
to has	0 3 0 0 -1
to my	-11 0 0 -1 0
to our	9 -2 -1 4 -1
to the	67 -11 -3 3 19
to you	0 -8 -2 -4 -1
to your	-9 4 3 -2 -1
trouble	75 -2 9 -52 4
trouble+trying	0 0 -6 -6 -1
trouble+when	-24 9 -1 0 -1
trouble+wrongdoing	23 -2 -24 -10 -2
trying	15 -55 -20 5 -9
trying+when	0 -33 0 -1 -1
we	12 -6 -28 -8 -1
we .	18 -3 -2 -5 -1
we D	-1 -2 0 -1 0
we E	-6 36 -9 -9 2
we F	9 0 -2 1 -3
we N	2 -2 -4 -1 -1
we P	-4 -4 -3 -3 -3
we Q	1 -3 -1 -9 -2
we R	19 -10 -2 -3 -2
we S	3 -2 0 5 0
we T	2 -6 -6 8 -1
we X	-17 0 -1 -1 -1
we does	-1 -9 -1 0 -2
we has	-17 -16 -8 2 7
we is	-4 25 -15 -4 3
we may	0 -5 0 0 0
we not	-2 -11 8 0 -1
we will	-5 -41 -2 12 -9
we would	0 8 6 -1 -1
we&D	20 7 -8 19 -13
we&M	19 -1 -4 -16 -5
we, nobody	21 32 -16 -10 -9
we…9	-2 4 -1 -1 -2
we…:	-3 6 -2 -5 -5
we…A	6 22 3 4 8
we…D	21 -3 -6 22 -12
we…E	-10 12 -9 -11 3
we…F	22 9 -8 7 13
we…H	2 15 -8 2 -5
we…M	7 -1 -2 -12 -5
we…N	0 -15 11 10 15
we…O	-15 -3 -2 31 -4
we…P	-4 -22 -12 3 -3
we…Q	-10 -12 -6 2 -5
we…R	19 -5 -11 11 -4
we…S	4 -28 -1 0 -5
we…T	-19 -11 -9 -15 -14
we…W	-22 -3 -7 0 -3
we…X	-22 0 -7 -1 -6
we…because	1 9 -6 -1 -7
we…has	-6 32 -3 1 3
we…if	-5 -17 6 -2 -2
we…is	19 20 -17 -13 -1
we…it	-4 8 -3 -8 -5
we…may	-2 -6 0 -1 0
we…not	-3 4 3 -5 29
we…our	0 -1 0 -6 -2
we…we	-22 -15 -6 -5 -9
we…will	-7 -26 -3 10 10
we…would	3 8 6 -1 -1
we…you	-5 -4 -7 -7 15
we…your	14 1 -1 5 -4
when	-44 18 -33 -28 0
which	27 -14 -4 -11 -7
which R	0 -9 -9 -1 -1
which T	0 -9 -9 -1 -1
which has	4 0 0 0 0
which is	-4 -1 10 -5 -1
which the	10 0 0 6 0
which we	7 -4 0 -3 -4
which you	10 0 12 0 0
will	-29 6 -60 -20 -4
will .	-1 25 -2 -1 0
will D	-7 -9 0 -2 -1
will E	-11 -46 -14 -9 -8
will F	-1 -4 -6 6 -2
will H	0 -5 0 -1 0
will N	-4 -23 -7 -1 -5
will P	0 -2 -6 -1 -1
will R	-3 -4 -3 -2 -2
will S	-5 -30 -10 4 -6
will T	-1 -16 -1 -3 -1
will X	0 23 0 0 -2
will be	-22 8 -15 -25 -11
will does	0 15 0 0 0
will has	-1 39 -2 -1 10
will not	16 19 -2 -2 19
will so	0 9 0 0 0
will&R&T	-11 -29 -8 -9 -8
will, nobody	-11 48 -25 -17 -16
will…9	-1 2 0 0 0
will…:	-2 -29 -1 -4 -2
will…A	-7 8 0 5 -1
will…D	-5 11 -2 14 -3
will…E	-14 -5 -17 -11 -9
will…F	6 0 -3 24 -1
will…H	-7 -20 -9 -7 -5
will…M	-8 6 -1 0 0
will…N	-10 -6 -7 -2 26
will…O	-1 15 -1 -16 -1
will…P	-1 4 -1 -1 -1
will…Q	5 -6 0 26 -1
will…R	-12 17 -11 -15 -9
will…S	-4 -36 -11 -6 -6
will…T	1 10 -19 -19 -14
will…W	-2 -6 -10 -2 -1
will…X	0 19 0 -11 -5
will…because	-2 -4 -1 -4 -1
will…has	-1 36 -2 -5 5
will…if	-7 4 -1 -2 -1
will…is	-7 1 -1 -2 -1
will…it	-1 16 -2 -1 -2
will…not	16 16 -2 -2 19
will…we	0 -3 0 0 0
will…will	0 8 0 0 0
will…you	-1 -23 -5 -6 -5
will…your	-3 6 -4 -2 -2
with	-26 -36 8 -2 -4
with .	-15 -2 8 -4 -2
with 9	-2 1 -1 0 -1
with :	-8 9 -2 -2 -3
with A	-1 -2 -4 -1 -1
with D	4 -1 -1 16 0
with E	-5 -1 -1 -1 3
with H	-3 -6 -5 -3 -1
with N	-2 -2 10 -3 -4
with P	4 0 -1 0 0
with S	-2 0 14 -1 -1
with T	-5 0 0 0 0
with W	-1 0 -1 4 0
with X	-1 -4 -3 -1 12
with a	-9 -23 -13 -6 -4
with it	5 -1 -6 -2 0
with our	-1 8 -12 -3 -1
with the	7 -7 17 -6 1
with you	0 -4 -1 -1 -1
with your	-2 0 0 -1 0
would	-18 42 15 -4 -13
would .	-4 -6 -11 -2 -2
would D	0 16 -6 -1 0
would E	0 0 -5 -1 0
would N	-1 11 -13 -4 -2
would P	0 3 0 0 0
would R	-1 7 -3 0 0
would S	0 -5 -3 -2 0
would T	-1 4 -1 -1 0
would be	-4 10 8 11 -2
would has	3 0 34 -1 -1
would not	-7 -1 12 0 -3
would so	0 -14 0 -1 0
would to	0 23 -1 0 0
would&R&T	-7 37 -7 -4 -1
would, nobody	-7 15 7 1 -6
would…9	0 0 -4 -1 -1
would…A	-1 -11 -2 -2 -2
would…D	-1 29 0 -1 0
would…E	-3 21 22 4 -2
would…F	-5 1 -3 0 0
would…H	-7 22 -15 -2 -2
would…M	-4 -3 -2 -1 0
would…N	-2 17 -4 4 -3
would…Q	-2 -6 -3 -3 -1
would…R	-3 28 -1 -5 -2
would…S	-1 14 -4 -3 0
would…T	-7 67 -3 -6 -3
would…W	0 -2 -1 8 0
would…X	0 0 7 0 -1
would…because	-4 9 -5 -4 -1
would…has	1 -1 40 -1 -2
would…if	-1 16 7 0 0
would…is	1 7 -1 0 0
would…it	0 5 3 -1 -1
would…may	0 -2 -1 8 0
would…not	-8 0 19 -1 -4
would…our	0 8 -2 0 0
would…you	0 19 -2 -1 -1
wrongdoing	28 -7 6 -17 -9
you	-39 -8 -32 -37 -22
you .	-16 -9 -2 -6 -2
you >	-3 -4 4 -3 -4
you A	0 -1 -3 0 -2
you D	-2 0 -2 -1 0
you E	-2 -12 -4 -2 -2
you F	-1 -3 -1 0 0
you N	-5 4 -5 -6 -6
you P	-4 2 -1 0 0
you R	-7 -19 -4 -6 -1
you S	-1 0 -3 0 0
you T	-5 -4 -3 -1 -1
you X	-4 7 -1 0 -1
you a	0 -2 0 0 0
you at	0 -3 0 0 -1
you by	0 12 0 -2 0
you can	-3 5 -4 -3 -7
you does	-4 -1 -2 -2 -1
you for	0 0 -2 -1 -2
you has	-3 -9 -4 -2 -4
you is	0 0 -1 -1 -2
you may	-3 5 -3 -1 -2
you not	14 -5 10 -1 -5
you the	0 0 -4 0 0
you will	0 23 0 -1 21
you would	0 4 0 0 0
you&D	-5 7 -9 -3 -4
you&M	-20 -5 -2 -10 -2
your	-16 -39 -12 -32 -17
your .	-1 -6 -9 -10 -12
your A	-1 -5 -3 -4 -4
your D	-24 -21 -1 -2 10
your E	-9 -7 -1 -4 4
your F	-3 -1 0 -1 0
your H	-8 -5 3 -4 -7
your M	-13 4 -1 -5 -3
your N	9 -11 -2 -3 -2
your P	-1 0 -1 -1 -2
your Q	-2 0 -1 -1 -1
your R	-3 5 6 -1 -1
your S	-1 -5 -1 -1 0
your T	-7 -6 -3 -1 -1
your X	-1 -1 -5 -1 -4
your&D	-38 -18 8 -10 2
your&M	-51 2 -7 -9 -5
your…9	-1 3 0 0 12
your…A	-1 1 -5 -3 -3
your…D	-27 -21 -3 -1 8
your…E	3 3 -1 -4 0
your…F	-10 -1 2 -2 -1
your…H	12 -11 -7 -9 -10
your…M	-21 4 -3 -5 -3
your…N	12 -14 -6 -4 8
your…P	-2 0 -1 -1 -2
your…R	16 -20 4 -3 -5
your…S	-7 -6 -2 -2 -2
your…T	-4 -2 -7 -4 -3
your…W	22 -1 7 -1 11
your…X	-1 2 3 -1 17
your…because	9 -2 -3 -1 0
your…has	31 -1 -4 -2 -2
your…if	-1 -1 -5 -1 -1
your…is	0 -3 8 -5 -2
your…it	-2 -4 3 -2 -2
your…may	11 -2 -6 -4 10
your…not	-19 -2 -1 -2 -4
your…our	-6 -2 -1 -1 0
your…will	-1 -10 -2 -1 -2
your…would	0 -16 7 -1 -1
your…you	-1 -2 -4 -1 -3
your…your	-1 -7 -4 -1 -1
you…:	-1 6 0 -1 -1
you…A	-1 -8 -6 -1 -2
you…D	10 5 -5 -1 -2
you…E	-15 8 -10 -5 -7
you…F	1 -3 -5 -2 -4
you…H	-8 -9 -8 -3 -5
you…M	-5 -3 -1 -7 -1
you…N	15 39 -12 -6 4
you…P	-4 0 -2 0 0
you…Q	-2 -1 -1 0 -1
you…R	-5 4 -3 -7 -3
you…S	-4 -15 -9 -4 -5
you…T	-7 2 -13 -7 -6
you…W	-1 -2 -13 -2 -3
you…X	-1 4 -4 -2 -9
you…because	15 11 -1 -1 -1
you…has	-5 -12 -6 -6 -8
you…if	-4 -2 -1 -1 0
you…is	8 3 -6 -2 -7
you…it	-1 10 -5 0 -1
you…may	-4 5 -3 -1 -2
you…not	7 -1 -6 -5 13
you…our	8 -8 -3 -2 -3
you…will	0 23 0 -1 21
you…would	0 3 0 0 0
you…you	-1 -5 -2 -1 -1
you…your	-4 3 -3 -2 -5
"""
