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
	-272 -255 -249 -213 -245
!acronym	-61 -1 -22 30 -21
!alarm	-52 -48 -31 -21 269
!blame	-40 -8 115 -10 -6
!cause	130 -7 -38 21 -23
!contraction	-21 27 -13 -22 -13
!hedging	-5 -2 -2 -5 12
!internal	-76 -30 -33 21 -13
!jargon	-36 -20 -25 178 -22
!latin	-33 -3 -25 -8 -4
!long	13 -2 0 9 0
!passive	-56 -37 -2 185 -11
!promise	-5 79 -4 -5 -4
!technical	84 -39 -56 -51 -41
#	7 -45 -40 -32 -21
# #	-25 -5 -3 -9 -2
# .	-5 0 -5 -3 -2
# >	-7 -13 -12 -1 -5
# E	29 -13 -7 -2 -5
# H	-3 -3 -1 -2 0
# Q	33 -2 -6 2 0
# and	-3 -5 0 0 0
# is	10 -6 -6 -11 -3
# on	-17 0 -4 -3 0
#, nobody	49 -29 -24 -7 -11
#…#	12 -7 -3 2 -3
#…9	-19 -7 -2 -2 -1
#…A	-13 -2 -12 -3 -2
#…D	-28 0 -2 -4 -2
#…E	25 -12 -11 -3 -5
#…F	54 -7 -7 -3 -6
#…H	-10 -4 -2 -2 -2
#…N	-7 0 -1 -2 -2
#…Q	24 -2 0 -11 -2
#…R	-7 -7 -7 -2 -1
#…T	-2 -10 0 -2 -1
#…because	-2 -3 0 -1 -1
#…is	9 -7 -7 -12 -4
#…your	-3 0 0 -2 -1
.	-34 -90 -17 -42 -89
. #	-6 -9 -3 4 -3
. .	-31 -31 -3 21 -26
. 9	-25 -17 -8 -8 -4
. >	30 -3 24 9 35
. A	3 -17 36 -9 -6
. D	17 22 -28 3 -13
. E	-105 -20 29 3 -9
. F	39 -2 -23 -10 -4
. H	-11 57 -14 -3 -11
. M	48 -4 -8 63 -3
. N	59 24 40 1 -5
. O	15 -13 -3 37 -4
. P	-24 -1 8 -5 -6
. Q	-14 17 -3 12 -4
. R	14 24 -11 39 -5
. S	-12 -7 -6 12 -1
. T	-27 32 30 15 -7
. W	68 -6 47 -9 -2
. X	9 -3 -4 2 0
. ^	-3 0 -5 -3 0
. a	5 -2 31 -5 -1
. and	-40 -7 -1 -7 -4
. at	-9 -7 -11 -8 -2
. be	-9 19 -5 -6 -4
. because	-14 -5 -1 -2 -1
. by	33 4 -14 14 -3
. can	-6 -14 -16 -2 -2
. does	-19 -2 -2 -1 -1
. for	-23 -13 15 -19 -3
. has	-50 -14 -16 -2 -3
. if	0 15 0 0 0
. in	37 -34 46 6 -5
. is	7 -29 -39 -11 -37
. it	0 0 0 -2 0
. may	-20 -10 -3 -13 -2
. not	8 -1 -6 -2 -1
. of	30 -12 -8 4 1
. on	82 -18 39 60 -5
. our	34 0 -3 -2 0
. so	-9 6 -7 -5 -5
. the	44 -32 -14 -11 -5
. to	-13 -6 -6 -1 -1
. will	-7 0 -9 -6 -3
. with	-17 -4 27 -7 -2
. would	-23 29 -17 -4 -3
9	-23 -21 -36 -43 -19
9 .	-2 -2 -1 -2 -1
9 9	-4 -2 -7 -4 -2
9 >	-8 36 -21 -24 -12
9 D	-11 0 -1 -1 0
9 E	0 -4 0 -1 16
9 F	-14 -1 0 -1 -1
9 N	-10 -1 -2 -1 16
9 R	-5 -3 0 -3 0
9 T	-6 -39 -3 -11 -6
9 W	-1 0 -5 0 0
9 and	-6 -1 0 -1 -1
9 has	-5 0 0 0 0
9 if	0 0 -1 -1 -7
9 in	23 -2 -1 -1 -1
9 is	-13 -3 0 -3 -1
9 of	-5 0 0 0 -2
9 to	-7 -1 0 -1 -1
9, nobody	-16 10 -19 -25 -15
9…#	-8 -1 0 -1 -1
9…9	-26 -8 -8 -9 -4
9…D	15 -7 0 -2 -1
9…E	-1 -7 0 -3 8
9…F	-39 -2 -2 -2 -5
9…H	-2 -11 -6 -1 -1
9…N	-24 -10 -9 -10 10
9…Q	-5 -1 0 -2 0
9…R	-13 -10 -2 -6 -2
9…T	1 -40 -1 -8 -5
9…W	14 -1 -7 -1 16
9…X	2 -1 -1 -1 11
9…has	-5 0 0 0 0
9…if	0 0 -1 -1 -7
9…is	-27 -11 -1 -12 -12
9…may	8 0 0 0 16
9…not	-13 0 -2 -1 -1
9…our	24 0 0 0 -1
9…will	1 -4 0 0 0
9…you	0 -4 0 0 0
9…your	-7 -5 0 -1 -7
:	-52 33 -18 -27 -20
: :	-1 0 -1 0 -2
: >	-11 48 -8 -21 -16
: N	0 -2 0 0 0
: T	-12 -30 0 -2 0
: a	-1 -10 0 -1 0
: and	-14 28 -1 -2 -3
: is	0 -3 -1 -1 0
: to	-3 -10 -1 -1 0
:, nobody	-17 8 -6 -15 -11
:…:	-12 -42 -2 -3 -4
:…D	-4 -13 -1 0 0
:…E	0 0 -4 0 0
:…F	-8 -3 -1 -1 -1
:…H	-17 -2 -4 0 0
:…N	-15 -7 -5 -2 -2
:…Q	0 -7 -1 -1 0
:…R	-11 -32 -3 -1 0
:…T	-15 14 0 -2 -1
:…because	-8 -2 -3 -1 0
:…is	-6 -17 -2 -2 -1
:…it	0 -7 0 0 0
:…not	-3 0 -1 -1 0
:…we	0 -6 0 0 0
:…will	0 -23 0 0 0
< #	29 -12 -8 -4 -6
< .	11 42 17 33 -38
< A	39 -3 31 19 -14
< D	-2 24 -41 -10 -36
< E	-57 40 -41 32 38
< F	16 -13 -17 34 43
< H	-85 -63 -63 -43 -24
< M	26 -14 -2 41 -18
< N	-31 17 -57 -4 -32
< O	-21 -14 -7 -4 -10
< P	-17 -42 -8 -25 -21
< Q	-24 11 -10 33 -8
< R	-50 77 -21 -27 -3
< S	-11 9 -25 -24 -16
< T	25 16 -11 9 37
< W	-30 -3 2 -5 -3
< X	5 16 -31 -20 28
< ^	-11 -8 -11 -17 -12
< a	40 -41 53 -25 -3
< at	-8 1 -1 0 -1
< because	58 -1 7 -2 0
< by	-1 14 -1 0 0
< does	-11 -8 -8 -1 35
< if	-15 -23 2 -4 -7
< in	-2 38 -2 9 -1
< it	1 -20 7 19 12
< not	-76 17 2 -8 -5
< on	-1 0 0 17 0
< our	-14 -12 -5 -22 0
< please	-36 -64 -18 3 -26
< so	-1 -5 -1 -2 -2
< the	16 -29 11 -53 -68
< we	-35 -19 -36 -22 1
< which	3 0 -1 0 0
< with	-9 7 -2 -1 -2
< you	0 -51 -12 -26 -21
< your	-15 -27 -9 -9 5
=1	-3 -17 -2 -5 -3
=100	1 -1 -1 -1 17
=10:40	0 17 0 0 0
=10am	-1 -12 0 -1 0
=10p	-8 0 -3 -1 0
=10pm	0 -26 0 0 0
=11am	0 -3 0 0 0
=12	-4 -3 -1 -2 -1
=14	-9 0 0 -1 -1
=16:0	-4 64 0 -1 0
=18:0	-3 49 -2 -5 -4
=2	-10 -2 -3 -3 -2
=20	-10 3 0 -2 0
=200	-9 -1 -1 -1 -1
=24	-8 -1 0 -1 -1
=2am	4 -20 0 0 0
=2pm	-7 12 -1 -1 0
=3	0 12 -1 -2 -2
=30	-1 3 0 -1 -1
=31	0 -3 0 0 -1
=3pm	-8 23 -2 -4 -2
=4	-1 -6 -2 -2 -2
=4pm	-4 11 -1 -3 -2
=5	-2 26 -3 -2 -3
=502	30 -2 0 12 -1
=5pm	-2 -35 0 -1 -3
=6am	0 -15 0 0 0
=6pm	-6 14 -4 -2 0
=7	-6 -4 -1 -3 -1
=9	0 -5 -1 -6 -2
=999	0 -14 -5 -1 -1
=9am	-9 -49 -3 -1 -2
=a	36 -52 -43 -25 -28
=abl	-1 58 0 -1 -1
=about	-32 -37 -15 -8 0
=absolut	-3 -2 -2 -1 9
=absolutely	0 -5 -1 -2 13
=abus	0 0 5 0 0
=acces	-1 54 -1 -2 0
=accidentally	-6 0 16 0 0
=account	-19 3 23 -2 -3
=action	13 -2 -7 -10 -2
=add	-1 -24 0 -2 -1
=addres	17 -1 -1 -2 -1
=administrator	-14 0 -3 0 0
=advis	-3 0 0 19 -1
=affect	-75 -4 -17 3 11
=after	-27 84 -14 -11 -6
=afternoon	-8 6 -4 -1 -3
=again	-58 119 -11 -6 7
=against	-8 -2 -5 -3 -1
=agency	-11 -1 12 -1 -2
=agent	13 -4 -1 -6 -1
=agre	-5 0 -1 0 -1
=ahead	0 -6 0 -1 -4
=aid	-1 -2 0 -2 0
=aim	0 5 -4 0 -1
=airlin	7 0 -4 -2 0
=airport	-9 -4 6 -2 -1
=alarm	20 -3 0 -1 -1
=alert	14 -5 -2 -2 -2
=all	8 49 -10 -16 10
=allow	-4 -4 0 0 0
=aloud	-30 0 -1 0 -1
=amazon	-5 0 24 -2 0
=an	31 -60 49 -15 -5
=analyser	30 0 0 -2 0
=and	-4 -49 -64 -22 13
=announcement	-2 -6 -2 -4 -3
=anomalous	-2 0 0 25 0
=another	-13 39 25 -1 -1
=answer	-13 3 16 -5 -2
=anticipat	0 8 0 -6 -1
=any	-12 21 -6 -13 -4
=anybody	-5 -2 -10 -4 -7
=anyth	-1 -4 -12 -4 3
=api	26 -1 -12 -7 -1
=app	-39 28 28 27 4
=appear	-3 -1 -3 -2 -1
=applicant	-3 0 -3 0 0
=application	2 -3 -1 4 -3
=apply	11 0 -14 -4 0
=appointment	-3 -14 -3 -1 -1
=approv	-5 0 5 0 -1
=archiv	-23 0 0 -1 0
=are	-102 -27 -26 -2 13
=aren't	-5 -1 0 -1 -1
=around	-4 47 -2 -2 -4
=array	2 0 0 -2 0
=arriv	-5 7 14 -3 -2
=as	-35 -19 -32 -32 -13
=ash	0 5 -1 0 -1
=ask	-24 -10 -13 -11 -6
=assessment	0 -2 0 3 -1
=at	-71 -76 -23 -7 -5
=attack	63 -6 2 -1 -1
=authentication	3 0 -4 -43 0
=autoscaler	1 0 -1 -18 0
=availability	13 0 -5 6 -1
=availabl	-15 0 0 0 0
=away	5 16 -3 -2 0
=aws	46 -2 -6 -2 -2
=b	-13 -1 -6 -4 -1
=baby	-2 -12 -2 -3 -3
=back	-5 70 -14 -20 -10
=background	6 0 0 25 0
=backlog	1 11 0 0 0
=backup	30 -2 -1 -2 -1
=bad	28 -3 33 -4 -5
=bag	-10 -3 -20 -8 -6
=baggag	0 4 -3 0 0
=baker	-10 0 -1 -6 0
=bakery	-8 0 -2 -1 -1
=bal	-3 -1 11 0 -1
=balancer	0 -1 0 -2 0
=bank	56 1 -48 -8 -7
=bar	0 -3 -5 -1 0
=barrier	32 0 -1 -1 -1
=bas	0 -8 0 0 0
=baselin	37 0 0 -1 0
=batch	0 0 -8 -8 -5
=battery	36 -1 -1 -2 -1
=be	-27 17 -16 -40 -31
=bear	0 14 -1 0 0
=becaus	32 -8 -20 -16 -6
=bed	-2 -1 -1 -1 0
=been	-43 -35 -37 58 -10
=befor	-9 93 -19 -11 -6
=began	-1 -15 0 0 0
=behaviour	-2 0 0 25 0
=behind	-53 23 10 -4 0
=being	103 47 -25 -1 -11
=believ	15 -2 0 0 -2
=below	-11 -2 0 18 0
=between	6 -17 -26 32 -7
=bicycl	-6 -1 -2 -2 -1
=bil	54 -2 3 0 0
=bin	0 -10 -2 0 0
=birth	-6 -2 0 -1 0
=bit	30 -1 -3 0 -1
=blam	-19 0 13 -2 -1
=blank	26 0 -2 -2 -2
=block	0 -1 -20 -3 -1
=blood	-4 -8 -1 -1 0
=blown	35 0 0 0 0
=blu	-29 -1 -4 -4 0
=board	-68 -17 -17 -4 -3
=boat	-16 18 3 -1 -1
=boiler	1 -6 0 0 0
=book	21 64 41 -7 -7
=booking	-8 90 -6 -10 -3
=boot	-13 -3 -3 -1 -1
=bought	-1 -7 -5 0 -3
=box	83 -10 0 -1 -1
=branch	-37 -23 -20 -2 -1
=break	-19 0 22 -1 0
=bridg	-21 -8 -4 -1 -1
=bring	-23 -54 -15 -6 -13
=broadband	-2 -1 7 -1 0
=brok	-15 -1 -31 -6 -3
=broken	-48 -2 58 -21 13
=broker	18 0 0 0 0
=brought	-4 -9 24 0 0
=browser	-5 0 0 -2 -1
=bucket	2 0 0 0 0
=bug	101 -7 -2 -10 -2
=build	-37 -1 2 -8 -2
=builder	-1 -1 17 -2 -4
=burn	36 0 -1 -1 0
=burst	-16 0 -1 -1 0
=bus	-36 -52 -18 -11 -3
=busines	-3 3 -2 -3 7
=busy	-7 -3 0 -2 -2
=but	-4 -5 0 -1 -1
=button	-22 0 57 -1 -2
=buy	0 0 -3 -1 -21
=buyer	-4 -2 -14 -1 0
=by	-101 12 53 -47 -26
=c	0 -1 -6 -1 0
=cabinet	17 0 -24 -1 0
=cabl	-30 -4 102 -3 -1
=cach	91 -4 -5 -17 -4
=café	-31 -11 -3 -1 -1
=cal	-11 -28 -5 -9 -10
=calculat	4 0 0 -1 0
=calendar	9 -1 -1 -1 0
=caller	-3 -19 0 0 -1
=cam	-9 -10 23 -1 0
=camera	-5 -1 0 0 -1
=can	-55 -5 -76 -18 -4
=cancel	-1 -14 -1 -2 -1
=cannot	48 -33 -6 -6 -11
=capability	-2 -1 0 9 0
=capacity	60 -1 0 -7 0
=car	-44 -33 -8 -3 -4
=card	63 12 -3 -5 -6
=careles	0 0 12 -1 -1
=caretaker	-1 0 -15 -1 0
=carrier	-8 0 7 -2 -1
=carry	8 4 -3 0 -1
=cas	-8 -11 -5 -2 -1
=cash	-4 -8 -3 -3 -4
=catalogu	-5 -1 -4 0 0
=catch	44 37 -3 -2 0
=caterer	-4 -1 17 0 0
=caught	-20 6 -1 -8 0
=caus	11 -17 32 -3 -9
=cel	-17 -1 -1 24 0
=centr	22 0 -4 -4 -2
=certain	0 0 -1 5 -1
=certificat	69 -4 -5 -14 -4
=cf	-11 0 -1 0 0
=chang	-14 -22 25 2 -8
=chao	-1 -13 -3 -1 21
=charg	-16 -11 -10 -9 -3
=check	26 -10 -8 -6 32
=checkout	1 13 -10 14 0
=chemist	0 0 -33 0 -1
=ches	-10 -2 0 0 0
=children	-7 -9 -2 -3 -1
=chip	-27 -3 -2 -1 -1
=choir	-8 -1 0 -1 0
=church	-6 0 -4 -1 0
=circuit	53 -8 -1 -1 0
=circumstanc	9 0 0 -1 0
=claim	-4 -20 -2 -3 -1
=claimant	2 -1 -7 9 -2
=clas	-26 -46 -11 -4 -2
=clear	23 27 -5 -10 -2
=clerk	0 0 7 -1 0
=click	0 -1 -4 0 0
=clock	60 -9 -3 -5 -1
=clos	-16 -20 -14 -14 -9
=cloud	27 -2 11 -2 -1
=club	-21 -2 -12 -2 -2
=cluster	-14 -6 -2 -2 0
=coach	-10 -12 0 0 0
=cod	136 -3 -19 -3 -5
=cognisant	0 -3 -1 12 0
=coin	-16 0 0 0 0
=cold	19 -5 -1 39 0
=colleagu	0 -5 -3 -3 0
=collect	-1 -14 -4 -2 -2
=collection	5 -1 0 -1 0
=com	-10 35 5 -6 -6
=command	-8 0 -1 0 0
=commit	-5 -5 -1 -5 -2
=communication	4 0 -1 9 0
=community	-45 -2 0 -1 0
=company	-68 7 74 -4 -3
=complet	16 2 -4 -3 33
=computer	97 -4 -33 -2 4
=concert	-7 13 -1 0 0
=condition	4 0 -3 -1 -3
=conduct	-12 -3 0 10 -1
=confident	-1 23 0 -6 -2
=config	-28 0 23 -1 0
=configur	35 -1 -1 37 0
=configuration	33 0 -10 -3 -1
=confirmation	-2 0 0 -1 0
=congest	29 0 -1 0 0
=connect	-25 13 0 -2 0
=connection	9 -1 -11 -12 -2
=connectivity	-3 0 -3 20 -2
=consequenc	10 0 -2 -3 0
=consumer	-8 0 -3 -1 0
=contain	-19 0 -5 7 0
=container	-6 -3 -2 -1 -1
=continu	4 -11 0 11 -3
=contractor	-6 -31 6 -5 -1
=control	33 -1 -3 -2 19
=controller	2 -1 -5 -29 -1
=cooky	17 -1 -1 -5 -1
=copy	13 0 -1 -1 -1
=cor	27 -2 -9 -35 -1
=correct	-21 0 2 0 0
=corrupt	26 0 -10 -2 -2
=cost	-35 -10 -6 -3 -2
=could	86 -10 16 -8 12
=council	-11 28 9 -2 -2
=count	25 -24 -7 -3 -3
=counter	-3 0 -4 -2 -2
=courier	-8 -1 35 -2 -5
=cours	-7 41 -1 -1 0
=court	-10 13 0 0 0
=cover	-12 -1 -1 0 -1
=cpu	6 0 -2 -40 0
=crack	-1 0 -2 0 0
=crash	7 -2 -8 -4 -2
=creat	-17 -1 -6 0 -2
=crew	-5 -4 -9 -3 0
=cron	13 0 -1 -3 0
=cros	-24 0 -9 10 0
=currently	-2 -2 0 11 -1
=custom	0 -3 16 0 -2
=customer	8 6 -36 37 15
=cut	18 -3 -31 -2 -3
=d	-14 0 -1 -3 0
=damag	5 0 41 -7 0
=dashboard	-14 -2 -3 -3 0
=dat	35 -66 3 -1 -2
=data	-1 -19 -22 -5 19
=databas	98 -11 0 -24 -10
=dawn	0 0 -4 0 0
=day	-19 -19 -21 -8 5
=dead	11 -1 -4 -23 -1
=deadlin	0 10 0 -1 0
=decision	-1 -22 0 -2 0
=degrad	-30 -1 -4 47 -4
=delay	-6 43 52 11 -8
=delet	18 0 -14 -2 -2
=deliver	-5 -6 -3 -6 -1
=delivery	24 28 14 11 -1
=demand	-13 -10 0 0 0
=denial	39 -6 -3 0 0
=dentist	-3 -1 45 0 0
=deploy	-36 -16 -2 4 28
=deployment	-26 1 -2 9 -1
=depot	-14 -3 7 -4 0
=designer	-11 0 16 -1 0
=desk	-8 6 1 -4 31
=detail	-20 -1 -4 -5 -2
=detect	-5 0 -5 22 0
=devastat	0 0 -2 -2 11
=did	81 -5 27 -2 -3
=didn't	0 -1 -5 -3 -1
=died	0 -4 -1 -2 0
=diego	9 0 0 -4 0
=digital	-27 -2 0 0 0
=dinner	0 -13 0 0 -1
=director	-1 -1 20 -1 0
=directory	-3 0 0 0 0
=disaster	-2 -2 -2 0 32
=disk	24 -2 -5 -3 -6
=dispatch	13 0 -7 -3 0
=disruption	43 44 -7 -7 -1
=div	-25 0 -2 6 0
=dns	37 -3 -4 -8 -6
=do	-73 10 -25 -16 -11
=doctor	-4 -14 -1 0 -2
=document	8 -1 0 -1 0
=dog	-26 -1 0 0 0
=domain	36 0 -2 0 -8
=don	-26 17 15 -4 -2
=don't	-12 -3 -1 -2 -7
=donation	3 -2 -1 -2 0
=door	-9 -6 16 -8 -7
=dos	10 0 6 -6 0
=doubl	3 0 43 0 0
=down	-29 -5 43 -15 4
=download	-1 -6 0 0 0
=dr	0 11 0 0 0
=drain	9 0 0 -3 0
=draw	-4 -1 -1 0 -4
=dril	-16 0 -4 -1 0
=drink	-1 -1 -1 -1 -2
=driv	-11 -27 -6 -4 -2
=driver	8 -12 -23 -3 -1
=drop	-35 -10 -8 20 -2
=due	2 -6 10 22 -2
=duplicat	26 -3 -1 15 0
=dur	-4 -9 3 26 0
=e.g	-7 -1 -22 -5 -3
=each	3 -19 -27 -8 -6
=earlier	1 -3 0 8 0
=early	0 -6 17 -1 -1
=east	11 0 -4 0 0
=eat	-24 -3 0 -12 0
=edg	11 -5 -1 -9 -1
=effort	0 28 0 0 0
=eight	26 -13 -4 0 -1
=elb	4 0 0 0 -1
=electric	-15 0 0 0 -1
=electricity	0 22 -3 -1 -1
=electronic	3 8 0 0 0
=elevat	-10 -3 -1 -12 -4
=eleven	-2 2 0 -1 0
=els	33 -1 19 -3 -5
=email	12 3 -8 -10 -2
=emit	30 -3 -1 11 0
=employe	-2 0 2 0 0
=empty	9 -5 -2 -1 -2
=enabl	2 9 0 -4 0
=encoder	3 0 -1 -1 0
=encounter	-5 0 0 5 0
=encryption	13 0 -4 0 0
=end	21 18 -14 -30 13
=energy	0 0 3 0 0
=engag	-21 -4 12 18 0
=engin	13 -2 -20 -3 -1
=engineer	17 46 -32 18 -6
=enormous	-8 0 -1 -1 10
=enough	22 -1 -6 -1 -1
=enter	-8 -3 -5 -2 -1
=entranc	-1 -1 -13 0 -1
=entry	0 0 0 -2 -6
=environment	19 -5 -4 -1 -2
=envisag	-4 26 0 0 0
=equipment	26 0 -9 -8 0
=error	1 3 -8 0 -9
=escalat	-36 -3 -6 -3 -1
=establish	-7 0 2 0 0
=estimat	-1 11 -4 -2 0
=eta	-2 44 0 72 -2
=etc	-1 -1 -12 -2 -1
=etcd	0 0 0 -2 -1
=eu	-11 -2 -3 -4 0
=even	-2 14 -7 -4 -2
=event	46 -5 -6 1 -1
=ever	-1 -3 -3 -1 16
=every	-23 12 -4 -8 -6
=everybody	21 8 11 -4 -2
=everyon	-15 0 26 0 6
=everyth	-3 26 13 -5 18
=evidenc	-1 -1 -13 -1 -1
=exam	-2 -30 -2 -1 -1
=exception	25 0 -3 -1 -1
=exchang	36 -12 -4 -2 -5
=expect	3 4 -4 -3 -10
=experienc	-14 -3 15 5 -1
=expir	17 0 -9 -6 -1
=export	19 -1 -43 0 0
=extension	-3 -1 0 0 0
=extract	-18 0 -1 0 0
=eye	-7 -3 0 0 0
=facebook	-2 -5 29 -1 -1
=fail	71 -12 -60 -6 -9
=failover	14 0 -1 -2 -1
=failur	17 0 -13 -4 6
=fair	-3 -86 -8 -2 -3
=fal	-11 -13 0 -1 -1
=fals	79 0 0 0 0
=family	-15 -1 -4 -1 -1
=fan	-4 -6 5 -4 9
=far	33 -22 -1 -5 -7
=farm	-4 0 -4 -1 0
=farmer	0 0 -14 0 0
=faster	0 -1 -1 12 0
=fault	-20 13 22 10 -5
=faulty	20 0 5 -8 -1
=fe	9 -1 0 0 0
=featur	14 -1 0 0 0
=fee	-7 0 0 -1 -1
=feed	38 -11 -1 -2 -2
=fel	13 -1 -8 -1 -1
=ferry	-10 -3 -19 -1 -2
=few	-6 21 -7 -2 -2
=fewer	-2 -3 -10 -2 -1
=field	-65 0 -4 -1 -1
=fil	-61 -10 -16 -11 -8
=film	-29 -9 -1 -2 -2
=filter	59 -1 -26 -3 -2
=fin	-3 10 -1 -2 -3
=final	-10 -12 -1 0 0
=financ	0 -1 12 0 0
=find	-25 6 -3 -1 -2
=finger	-29 0 23 0 0
=finish	7 -18 -8 -2 -1
=fir	4 -1 -1 -4 26
=firewal	45 -1 -10 -2 -1
=firm	-13 -2 61 -1 -2
=firmwar	8 0 -2 -13 -1
=first	-8 1 -11 -2 -2
=fiv	-26 -75 -3 -4 0
=fix	-25 38 -1 -10 -12
=flag	21 -2 -1 -1 -1
=flat	20 -2 -11 -2 -1
=fleet	2 -1 0 -1 0
=flight	0 5 -9 -1 -1
=flood	-5 -4 -7 -2 -2
=floor	-1 0 -3 -1 -1
=flow	-2 8 0 14 0
=flower	-7 -4 -2 -3 0
=fob	-15 -1 -5 -2 0
=follow	8 -16 0 3 -2
=food	-4 -1 0 0 0
=for	-58 10 -13 -28 3
=forecast	-7 40 -1 19 0
=forgot	-5 0 -9 0 -1
=form	-46 -13 19 -2 -4
=found	-9 -7 -36 -11 -4
=four	-10 4 -6 -2 -1
=fram	-9 0 -1 -1 0
=fraud	37 -1 -6 -1 0
=fre	-25 -37 2 -10 -2
=friday	-5 9 -6 -6 -4
=from	39 36 -19 23 -14
=front	-31 -1 -6 0 0
=froz	17 0 -3 -3 0
=fruit	-18 0 -3 0 0
=ful	-13 85 -12 19 -7
=fully	0 -2 0 2 0
=function	3 0 -2 -1 0
=functionality	-25 -16 -7 73 -4
=further	9 -8 -3 2 -1
=fus	-18 0 -1 0 0
=gam	-2 36 0 -1 -1
=gap	-1 0 -1 -2 -1
=garbag	5 -1 0 -1 0
=garden	-3 -1 -2 0 0
=gas	-5 0 -4 0 0
=gat	16 -7 13 -4 -4
=gateway	-25 -1 -3 -2 -1
=gav	-1 0 2 0 0
=get	21 -12 10 -5 -7
=gift	-35 -10 -4 -3 -1
=giv	-1 11 -4 -2 -2
=given	-1 -6 0 0 0
=glas	-34 -7 -1 -1 -1
=glitch	26 0 -6 0 -1
=go	-9 -72 -11 -3 10
=going	-1 0 -1 0 21
=golf	0 -6 0 -1 0
=gon	-8 62 -9 -1 -2
=good	-24 23 0 0 -6
=got	-19 -6 19 -2 -6
=government	-1 -1 23 0 -1
=green	-12 3 -2 -3 -1
=ground	-12 -3 -5 -1 -1
=group	-18 -1 -35 0 0
=guard	-6 0 -3 0 0
=had	27 -10 63 8 -9
=hal	-50 -5 -11 -11 -3
=half	8 9 -2 -4 -3
=hand	-8 -10 -1 -1 -1
=handl	17 -4 -5 -1 -3
=handler	-5 0 -2 -1 0
=handover	15 0 0 26 0
=handset	12 0 0 0 0
=happen	-31 -18 12 -1 0
=has	-47 -49 -69 21 -13
=hav	11 8 9 -23 1
=head	-3 0 7 -1 -1
=header	15 0 -7 0 0
=health	-2 0 0 -2 -1
=heap	-44 0 0 -1 0
=hear	-8 -3 -2 -3 -1
=heat	-17 63 2 -1 -3
=heavy	4 0 -2 -1 0
=held	-12 -59 -2 -3 0
=help	-2 -18 -15 -3 -3
=helplin	0 25 0 0 0
=her	-9 -24 -2 -14 6
=hiccup	4 0 -1 -1 -1
=high	27 -7 -13 94 -1
=higher	14 -2 -1 -3 0
=hil	-24 -1 -6 -1 -1
=hir	-6 -10 0 -3 -1
=history	-1 0 0 -1 10
=hit	4 0 -12 -1 0
=hold	-9 -6 -8 -1 -3
=holiday	-35 9 -2 0 0
=hom	3 -8 -7 -4 -1
=homework	3 -85 0 0 0
=honour	5 0 -3 0 0
=hop	-3 10 -4 -1 -2
=hopefully	-2 26 -1 -1 -1
=host	-45 -2 19 -6 -3
=hot	-16 45 -6 -2 -2
=hour	6 76 -31 28 -11
=hous	-56 -2 66 -4 -1
=how	20 -20 0 -11 -1
=http	-41 -1 -1 -12 -3
=hub	-71 -2 -10 -1 -1
=hul	-3 0 -1 0 0
=human	24 -5 14 -1 0
=hurt	-10 -2 0 -1 -4
=hypervisor	2 0 -2 0 0
=i	-1 18 0 0 -1
=i.e	-13 -2 -3 -2 -1
=id	-1 0 -5 0 -2
=identify	12 -3 0 1 0
=identity	27 0 11 -3 0
=if	-26 -19 -1 -6 -16
=ignor	-18 0 13 0 0
=ill	-6 0 -10 0 0
=imag	-17 51 0 -9 0
=immediately	-33 -14 0 -2 60
=impact	-4 -7 -7 21 -3
=implement	-1 -1 -1 4 -1
=import	49 0 -20 -5 -7
=in	1 6 -13 -44 2
=inaccessibl	-5 0 0 -15 -1
=inbox	0 13 -1 0 -4
=inc	-29 -1 -1 -14 -1
=incident	-38 -6 8 45 -1
=includ	-37 -1 -1 -2 0
=increas	25 0 0 1 0
=index	29 -1 -11 -3 -6
=information	0 -6 -1 10 -1
=infrastructur	13 0 0 -5 0
=ingestion	-21 0 0 1 -3
=inspect	-22 0 -1 0 0
=inspector	0 -2 10 -1 0
=instal	45 0 -5 0 0
=instanc	27 0 -4 48 -1
=instead	0 -12 4 -1 0
=insurer	-1 -3 6 0 0
=interfac	16 0 -1 -3 0
=intermittent	0 -3 0 -16 0
=internal	50 -3 -7 -7 -1
=internet	-20 0 -11 -1 0
=interruption	3 95 0 -12 0
=into	-30 -38 -13 21 -16
=introduc	-30 -4 55 -1 0
=investigat	-13 0 0 -35 0
=investigation	-7 -1 1 67 -1
=ip	17 0 0 0 0
=ireland	-1 -2 -2 -1 -1
=is	-16 8 -111 16 12
=island	-4 -1 -5 -1 5
=issu	-21 -5 -4 36 -2
=it	-17 29 30 -3 -8
=item	-2 0 0 0 0
=its	-1 13 13 -16 -3
=itself	0 -3 -1 -1 0
=jam	48 0 47 -6 -3
=january	-1 -19 0 0 -2
=job	-56 23 23 19 -2
=join	0 -4 -9 -1 -1
=journey	-1 -2 -2 19 -5
=judg	-5 -3 -1 0 0
=jun	-3 -35 -1 -5 -1
=junction	31 0 -1 -1 0
=just	-1 70 0 -1 -1
=keep	0 -18 -15 -7 -4
=keeper	0 0 2 0 0
=kept	-4 -10 -1 -1 0
=kernel	-24 0 -11 -11 -1
=key	-40 -7 -13 67 -2
=king	-8 0 0 0 0
=kiosk	-1 -1 -3 0 0
=kit	28 -7 -3 -2 -1
=know	-7 -17 -12 -4 -6
=known	-1 -11 42 0 0
=lab	-5 -1 25 -2 -1
=label	8 -1 -1 0 0
=lag	12 0 0 -28 -1
=lan	3 12 12 -3 -1
=land	-5 35 0 -1 0
=landlord	-5 -2 11 0 0
=laptop	0 -4 -8 0 0
=larg	-1 -10 -2 0 -13
=last	-7 -14 -2 -5 -3
=lat	24 -1 5 -1 -4
=latency	60 -3 -1 37 -2
=later	-7 50 -1 -6 -7
=latest	17 14 0 -1 0
=layer	14 0 -1 0 0
=leak	-3 -3 -1 -7 -1
=leap	30 -6 -4 -2 -2
=learn	3 -2 -3 -3 -6
=least	28 -4 0 13 0
=leav	-16 -35 -9 -6 -2
=ledger	1 0 -1 -4 -1
=leed	-2 -4 -1 -2 -1
=left	-33 -1 4 -1 -6
=les	0 -14 -1 -1 -2
=lesson	-1 0 0 -3 -3
=let	-42 -7 37 -1 -1
=letter	-29 -2 6 9 -3
=level	-10 -1 0 0 -1
=li	-1 -1 23 -1 -1
=library	-85 -3 -1 -1 -1
=licenc	23 -3 7 13 0
=lift	16 86 42 -2 -5
=light	46 37 -2 0 0
=lightn	0 -5 -2 0 0
=lik	14 -1 -3 -1 -6
=likely	-3 -12 -2 -26 -6
=limit	55 -5 -11 20 -5
=lin	62 -6 -31 -11 58
=link	1 -1 -17 -1 0
=list	-35 -4 2 -2 -2
=listen	-2 -5 -2 -4 -3
=liv	36 4 0 -1 0
=lms	-8 -1 -4 -4 -1
=load	55 27 -17 -9 -5
=loan	-8 0 0 0 -1
=lobby	-16 0 14 -2 -1
=location	17 0 -1 7 0
=lock	32 -2 -2 -9 -6
=locker	-14 -5 -3 -2 -2
=log	-2 -19 -4 10 -3
=loggregator	21 0 0 -2 -1
=login	19 -1 -3 -5 -6
=long	-24 33 -5 -5 -3
=longer	14 -24 11 34 -2
=look	-50 -16 -15 11 -35
=lookup	6 0 -2 -1 0
=loop	-21 0 -1 -6 -2
=loos	-13 0 -5 0 -1
=lorry	-25 -2 -2 -1 0
=los	-8 -2 8 -3 5
=lost	-94 -4 -4 -40 -19
=lot	-14 -6 3 0 -4
=low	31 -1 -6 -2 -1
=loyalty	4 -1 0 0 -1
=luck	0 8 -1 0 0
=lunch	-1 49 -6 -2 -1
=machin	17 -17 16 -5 -5
=mad	-22 22 29 -2 -1
=mail	28 -5 16 -3 -1
=mailbox	4 0 -1 0 0
=main	-4 -9 -8 0 -1
=mainfram	10 0 -4 -2 0
=maintenanc	9 -2 2 0 0
=mak	-34 -41 4 -2 -3
=maker	-2 0 6 0 0
=malform	27 0 -11 -8 0
=manager	-5 0 1 0 -1
=manifest	27 -18 -2 0 0
=manner	-1 23 0 -23 -1
=many	41 -5 0 -4 -2
=map	1 38 -15 -2 -5
=march	-22 0 0 -4 0
=mark	-17 2 -2 -5 -3
=market	-1 3 0 0 0
=mast	30 -5 -1 -4 -1
=master	-11 0 -1 -1 0
=match	17 -1 -14 0 -1
=matter	-8 33 -3 16 -20
=may	-101 -30 -55 8 -18
=meal	-2 -1 -1 -1 0
=mean	-24 0 -6 0 0
=medical	0 0 -2 -1 0
=medicin	0 -15 -1 0 0
=meet	-28 -64 -22 -2 -2
=member	23 -10 -1 -2 -1
=membership	4 0 0 0 0
=memory	9 -3 -1 -7 -2
=mend	-19 20 -1 -1 0
=menu	-9 0 -2 -1 -1
=mes	0 -6 7 0 0
=messag	27 15 -4 -9 -2
=meter	-2 0 -3 -1 0
=metric	-6 -6 0 11 0
=microsoft	-11 -3 0 -2 -1
=midday	0 42 0 0 0
=midnight	-2 5 -4 -1 -2
=might	-16 0 -1 0 -3
=migration	13 0 -1 -1 0
=mil	-32 7 -3 -4 -2
=mind	-2 0 -2 0 21
=minut	-11 93 -9 -11 -18
=mirror	9 0 0 -3 -1
=mis	-6 -5 -15 -4 -2
=misconfigur	2 -1 0 -1 0
=mistak	18 -2 16 -4 -2
=mitigation	-1 -12 0 7 -1
=mix	-8 0 29 -1 0
=mobil	-22 -16 -1 0 0
=mod	16 -1 0 -5 18
=model	24 -1 -7 0 -4
=modem	23 0 -1 -1 -2
=modul	-26 -13 27 -7 0
=moment	-17 10 -1 -2 -2
=monday	-6 -27 -4 -3 -4
=money	-6 -25 -1 -1 -2
=monitor	8 -6 -4 -5 -1
=month	-2 -53 0 0 -1
=mor	-20 41 -2 -12 -10
=morn	-8 18 -10 -14 15
=most	0 -1 0 0 -3
=motor	27 0 -1 -1 0
=mov	-32 -12 4 -5 -4
=much	1 10 0 0 0
=multipl	-10 0 0 12 0
=museum	-18 -12 0 0 0
=music	-3 0 0 -2 0
=must	-36 -19 -26 -5 -3
=nam	72 -1 -13 -1 0
=near	-19 -2 -3 -1 0
=nearly	-6 67 -1 -3 -4
=need	21 -29 -14 -9 -17
=needn't	0 -6 -5 -3 0
=neglect	0 0 17 13 0
=neighbour	2 0 -2 0 0
=network	111 -4 -7 -11 -5
=never	14 8 25 -1 54
=new	-6 24 -12 -14 -11
=next	-24 12 27 2 -2
=night	39 -39 27 -4 -1
=nightly	30 -1 -4 -1 -3
=nightmar	-2 -4 -1 -2 13
=nin	5 -40 -2 -3 -1
=no	-114 19 5 -12 -14
=nobody	19 -7 5 -5 18
=nod	-11 0 -6 -11 -1
=noisy	-2 0 -2 0 0
=non	-5 -11 -1 24 0
=noon	-3 10 -6 -6 -6
=normal	-37 71 -1 -8 -3
=normally	-7 15 0 -1 0
=north	-3 -2 -12 -1 -2
=not	66 -42 3 -16 -26
=noth	-1 -40 -24 -8 -5
=notic	-3 -3 25 -2 15
=now	-21 58 -13 -17 -8
=nul	17 0 0 -1 0
=number	-7 -16 8 8 14
=nurs	-5 -8 -30 -3 -1
=nut	-33 0 -5 -7 0
=observ	19 -2 -1 42 -1
=odd	0 0 -3 -1 -1
=of	-6 -33 -43 1 41
=off	-71 -30 -15 -2 -3
=offer	-1 0 1 4 -1
=offic	-4 -2 19 -1 -1
=official	-2 -3 19 0 -2
=offlin	-11 -8 -1 0 -1
=offset	-7 -2 0 -2 0
=often	-1 -1 0 -2 -1
=oil	1 0 -2 0 -1
=old	131 -4 -8 -6 -2
=older	-10 -1 -1 0 0
=on	-20 -57 -31 -55 -22
=onc	19 11 14 11 -1
=one	-24 -15 25 -1 -9
=ongo	-9 -4 -2 7 -1
=onlin	-5 107 -16 -2 -2
=only	42 18 -2 -9 -3
=opac	-5 -3 -7 -2 -3
=open	-79 -12 -11 -30 -20
=operat	8 0 0 -1 0
=operation	12 0 0 0 0
=operational	-6 -10 -1 26 -1
=operator	-29 -1 35 -5 -2
=ops	10 -1 -3 -2 -2
=optimal	-4 -1 -1 9 0
=option	0 -4 0 -1 -3
=or	-28 60 -4 -6 -2
=order	9 16 21 7 -4
=organ	-11 0 0 0 0
=other	16 -11 -8 -8 -4
=ought	0 45 0 0 0
=our	82 -36 29 -22 -10
=out	31 -60 -15 -24 23
=outag	-28 44 43 -6 20
=outsid	-3 -3 0 23 -1
=over	60 43 -9 -6 -6
=overflow	-9 0 -1 -1 0
=overload	2 0 -5 -1 0
=overnight	-10 19 -5 -2 -1
=overwritten	7 -1 0 -5 0
=owing	1 -2 0 19 0
=own	5 13 -21 -2 -2
=owner	0 0 9 0 0
=paa	-1 -5 -3 -4 -1
=packet	-6 0 0 -2 0
=pag	6 22 -16 -6 -7
=paid	0 -29 9 0 0
=paint	-13 -2 -1 0 0
=panel	-4 -15 -4 -1 -1
=panic	-4 -1 -4 -7 13
=paper	-2 -7 2 -2 -1
=parcel	-3 0 -10 -1 -2
=parent	-6 -3 4 -2 -3
=park	-51 -24 -2 -2 -2
=part	5 -1 13 -1 -2
=partial	-4 -2 -1 1 -4
=partition	-35 0 -3 -1 0
=partner	-31 0 1 -5 0
=party	-14 0 25 -1 -1
=pas	-3 0 -4 -1 0
=passenger	-3 -1 -14 3 21
=passport	-10 -1 -3 0 0
=password	8 -2 13 -2 -6
=past	-21 -1 0 -1 0
=patch	0 33 -4 -1 -1
=patel	0 11 0 0 0
=path	-80 -3 -4 0 -1
=patient	-11 -18 -14 -4 -6
=paus	-20 -2 -1 3 -1
=pay	-36 -12 -12 -24 14
=payment	25 40 4 -3 -7
=payout	0 -3 -1 -1 0
=pdf	-4 -6 0 0 0
=pea	-50 0 0 -1 0
=penalty	0 -3 0 -2 0
=pend	-37 0 0 6 0
=peopl	-30 -7 15 -4 -6
=performanc	-28 7 -2 30 -7
=perhap	-3 -2 -1 -2 -3
=permanent	-1 23 0 0 0
=person	-3 -2 -2 -4 -4
=pharmacy	41 11 -2 -1 -1
=phon	-34 54 3 -12 47
=photo	9 -30 -17 -2 -2
=pictur	-11 59 -2 -3 -1
=piec	11 0 -3 0 0
=pier	-35 -1 -2 -1 0
=pin	1 0 -3 -1 0
=pip	-21 0 1 -1 0
=pipelin	-33 -1 -4 -1 0
=plac	6 -16 -5 1 -3
=plan	-26 8 -11 -2 -8
=plant	-51 -6 -2 -4 0
=platform	-59 -3 -11 35 4
=play	-37 -3 -5 -4 -4
=player	-8 -8 -1 0 0
=pleas	-58 -66 -26 13 -34
=plug	-16 -5 6 -1 -1
=plumber	-4 -3 -10 -1 -1
=pod	-56 0 -2 -3 0
=point	7 -3 -14 10 -1
=polic	-1 0 -20 -1 -1
=policy	0 -1 0 -2 0
=pool	-63 -4 -2 -5 35
=port	-16 -1 -6 -1 -1
=portal	9 15 0 0 0
=possibl	-14 -17 0 -1 -3
=possibly	-2 -2 -1 -3 14
=post	-7 -17 6 11 -1
=postcod	-1 -5 -1 -6 -1
=potentially	-1 0 -1 -4 -1
=pound	-30 -1 -6 -3 -1
=power	32 35 -17 -19 -2
=practic	-14 1 4 0 0
=pres	-3 -1 6 0 0
=prescription	0 2 0 -1 0
=pressur	1 -4 -3 -3 -1
=prevent	-15 0 1 -2 0
=previous	-7 -3 14 0 -5
=pric	-60 -16 -1 -2 0
=primary	6 0 -3 0 0
=print	-13 -10 -25 -7 -6
=printer	16 0 26 0 0
=priority	-1 -1 -2 -1 -1
=privat	-10 -1 -8 0 0
=probably	-1 40 0 -3 -6
=problem	14 24 51 -7 20
=proces	25 -15 -14 19 -2
=prod	-7 -5 -2 -7 -1
=production	-8 -5 13 0 -1
=program	101 -28 -37 -5 -3
=progres	-15 14 -4 4 -2
=promis	0 10 0 0 33
=provider	20 0 9 -3 0
=provision	-1 0 -1 19 0
=proxy	22 -1 -12 -5 -2
=public	-2 22 -4 0 0
=publish	0 -2 0 -2 -4
=pul	-2 -1 0 -1 -1
=pump	8 -1 -1 -8 -1
=pupil	8 -1 -47 -3 -2
=push	-10 0 7 0 0
=put	21 -38 -17 0 -2
=query	24 -2 -1 79 -2
=question	-6 -4 -6 -2 -1
=queu	1 -49 3 21 -2
=quiet	-16 0 0 0 0
=rac	-5 -1 -2 -2 -3
=rack	-8 -1 -1 -1 -1
=radar	-2 43 0 -1 0
=radio	-23 -2 -1 -5 -1
=radius	-9 0 0 12 0
=rain	-2 -43 -1 0 -1
=rais	21 -7 -2 18 0
=ran	100 -21 -5 -4 -6
=rat	6 -5 -5 9 -1
=rather	0 -2 0 0 0
=re	1 8 0 -1 -2
=reach	32 -27 -3 8 -2
=read	53 -13 -7 -14 3
=reader	-2 0 38 -1 -2
=ready	-2 -71 -2 -1 -2
=real	0 0 0 -1 -4
=reason	13 -4 19 -1 -7
=rebalanc	14 0 -2 -5 -1
=reboot	27 -2 -5 -9 -4
=rebuild	20 0 0 -1 -2
=receipt	-9 0 0 2 0
=receiv	-7 0 -8 9 -1
=reception	3 0 0 0 0
=reckon	0 23 0 0 0
=record	9 -3 -28 -4 -4
=recover	-1 14 0 0 0
=recovery	-5 41 -1 3 -2
=rectify	-1 23 0 -23 -1
=red	57 0 0 0 0
=reduc	-1 -1 -2 22 -7
=referenc	-2 0 0 -2 0
=refund	-2 -19 -3 -6 -2
=refus	-4 -4 0 -10 -1
=region	65 -2 -15 7 -1
=register	10 -3 -7 -3 -2
=registrar	-3 -1 3 -1 0
=registry	9 -1 -5 -3 0
=reinstat	0 29 0 -3 0
=reject	8 -1 11 -4 -3
=relay	24 -4 -1 -1 -1
=releas	29 -6 1 -2 -2
=relevant	-7 -2 0 1 0
=reload	-1 0 -3 0 -2
=rely	-1 0 -3 -1 0
=remediation	-3 -3 -1 1 -1
=reminder	33 -1 -3 -2 0
=render	-5 0 -1 -3 0
=renew	44 -3 7 5 0
=reopen	-2 61 -1 -2 -1
=repair	-13 40 -11 -13 -2
=replac	24 -19 -1 -2 -3
=replacement	-1 -23 0 0 0
=replica	21 0 0 -1 0
=replicat	24 0 -1 0 0
=replication	3 0 0 -2 0
=report	31 -9 -4 -5 -2
=reptil	-2 0 -1 -1 0
=request	-16 -15 3 19 -6
=reservation	16 0 -4 -2 0
=resolution	-8 33 -3 20 -2
=resolv	43 23 -3 -8 -1
=resourc	-17 -3 -5 10 0
=respond	-11 0 6 0 0
=respons	-2 0 -1 24 -1
=responsibility	-39 0 64 -3 0
=responsibl	-2 0 39 -1 -1
=rest	-40 1 50 -2 0
=restart	28 -15 -15 -24 -2
=restor	3 23 -3 9 -1
=restoration	0 15 0 -2 -1
=result	82 -18 -14 0 -4
=resum	0 43 0 -1 -1
=retry	11 -1 -2 -15 -1
=return	9 70 -19 66 -4
=rider	17 0 -10 0 0
=right	-14 6 -17 -4 -2
=ring	-1 -10 -21 -3 -3
=rink	12 0 -1 -3 -1
=river	-14 0 0 -1 0
=road	-45 -8 -15 -2 -2
=robot	65 -1 -14 -1 -3
=rogu	2 0 -10 0 0
=rol	34 -7 -12 -12 -1
=roof	-38 -1 0 0 0
=room	-13 -30 -12 -8 -6
=root	6 -1 -6 5 0
=round	20 -5 0 -6 0
=rout	-20 -6 -3 -17 -1
=router	28 -2 -6 -19 -2
=rul	31 -2 -4 -8 -1
=run	-53 -21 -20 -20 -10
=runner	-30 0 -19 0 -1
=saf	0 -8 0 -14 13
=sal	-11 -7 -4 -6 -2
=sam	23 -1 -6 -1 0
=sampl	-8 -4 28 -1 0
=satellit	-7 0 2 -1 0
=saturat	-11 -3 -4 -1 -1
=saturday	-1 14 -1 -3 -2
=sav	8 -7 -8 -6 -7
=say	-39 -5 -6 -2 -1
=scal	-7 -1 -2 -7 -1
=scan	12 -13 -1 -28 -1
=scanner	-7 5 0 -4 -1
=schedul	28 -2 -6 -1 -1
=scheduler	1 -2 -1 -1 0
=schem	0 0 4 -1 0
=schema	-2 0 -1 -1 0
=school	-21 -27 34 -9 -3
=scor	11 -17 -1 0 0
=screen	-6 9 -2 -1 -1
=script	30 -2 -20 -4 -3
=se	-3 0 0 6 -5
=search	8 -5 -5 -7 -4
=seat	-1 -3 -4 -2 -1
=second	2 1 -5 -2 -1
=secondary	0 -4 -3 -5 0
=security	30 -4 -27 -4 -2
=see	-7 28 -23 0 22
=seed	-6 0 0 0 0
=seem	12 0 -5 -3 -2
=seen	-8 -14 -14 -5 24
=sel	-9 -1 -1 0 0
=self	-29 -1 11 -1 -1
=send	17 -9 -6 -4 -2
=sensor	33 0 -1 0 0
=sent	33 -27 33 -15 -4
=serv	8 -2 -3 -1 -1
=server	41 -6 -16 -59 -2
=servic	-35 53 6 34 -9
=session	12 -14 -11 17 -1
=set	59 -5 15 -2 -2
=setting	8 0 12 0 -1
=seven	-2 -2 0 0 0
=several	0 -1 -1 -3 0
=shal	-12 3 0 -3 0
=shar	-41 -6 23 -1 -1
=shed	-64 0 -4 -2 0
=shel	-30 -1 0 -1 -1
=shift	-1 -2 20 -3 0
=ship	-25 0 -4 0 0
=shop	-9 12 0 -5 -8
=shopper	0 -22 1 0 -1
=short	11 30 -1 -3 0
=shorter	-5 -4 -4 -1 0
=shortly	-1 5 -1 -2 -2
=should	-5 -1 -1 -5 -10
=shouldn't	-2 27 -1 -11 -1
=show	25 -28 -28 -10 -6
=shower	-2 -6 -1 0 0
=shown	-5 -5 -4 -2 -1
=shut	-29 -3 -16 -5 -6
=sid	-4 -2 -1 0 0
=sign	52 11 13 -14 -15
=signal	32 -3 -13 -2 -1
=sinc	46 -22 -8 -8 -1
=singl	4 0 -3 0 0
=sit	50 5 -7 -3 -3
=situation	-11 4 0 -5 20
=six	4 0 -22 -3 -2
=skip	-4 0 7 -1 0
=slight	0 0 0 -2 -1
=slippery	-7 0 0 0 -1
=slot	-6 -5 54 -1 -1
=slow	-58 -8 5 -2 -4
=slowly	-16 0 0 -1 0
=smal	-1 0 -3 0 -5
=snow	0 -6 -2 -2 -1
=so	-35 -16 8 -9 7
=social	-1 -21 0 0 0
=softwar	113 -9 36 -5 -3
=solar	-26 0 0 0 0
=sold	-19 -15 -2 -20 -3
=solution	-4 -5 0 6 0
=som	-58 -34 -28 24 -10
=somebody	45 0 -3 -1 -1
=someon	-2 -3 31 -1 -1
=someth	5 0 17 -1 -8
=sometim	-4 47 0 0 0
=soon	-1 1 -1 -3 -4
=sorry	-1 -10 -14 -3 -7
=sort	29 8 6 -1 -2
=sound	-9 14 -1 -1 0
=spac	0 -1 0 -2 -2
=spam	38 -1 -11 -4 -1
=speak	-1 0 6 -1 0
=speed	-10 14 0 0 -1
=spring	0 -46 0 -1 -1
=squar	-3 0 0 0 0
=sre	-1 -3 -1 0 0
=stack	11 -2 -1 0 0
=staf	-17 -10 19 -5 -2
=stag	-16 -4 -4 -1 0
=stal	-1 -1 0 -3 -1
=stamp	-9 0 -2 -1 -1
=stand	-3 -23 -3 -1 -2
=standby	-5 -13 -1 0 -1
=start	50 -64 -12 38 -8
=stat	0 -1 -4 28 10
=statement	-1 -1 -12 -1 -1
=station	-40 -17 -3 -2 2
=stay	3 -2 0 -1 -1
=stem	0 0 2 0 0
=step	-11 -16 -4 7 0
=stil	-29 -53 -10 -17 -6
=stock	-12 -1 -1 -3 -3
=stop	40 -41 -1 -7 49
=stor	8 0 -8 0 0
=storag	40 -2 -2 -13 -1
=storm	-2 -1 0 0 0
=story	16 0 0 0 0
=stream	-61 -2 -3 -3 -1
=street	-4 -1 0 0 -1
=strik	-2 -38 -6 -1 0
=string	-6 -2 -1 -1 0
=stuck	21 -1 -2 -5 -1
=student	-4 -22 -6 -7 -4
=sub	-7 -3 -1 9 0
=subject	9 -2 -7 -7 -1
=submission	-1 9 0 0 0
=submit	-13 0 0 0 0
=suboptimal	0 -2 0 10 0
=subset	0 0 -3 4 0
=substation	33 0 0 0 0
=suffer	27 -1 -2 21 -5
=summer	24 -11 -5 -2 -1
=sun	-5 0 0 0 0
=sunday	-6 -28 -1 -4 -2
=supplier	-8 -9 23 -2 -7
=supply	-66 0 59 -3 -4
=supporter	0 0 -7 -5 -2
=sur	0 -1 0 0 -2
=surg	-4 -9 -2 0 0
=surgery	0 -2 -30 0 0
=swim	-3 24 -10 -1 0
=switch	-7 12 -17 -20 -3
=sync	46 -2 -7 -7 -4
=system	104 -1 2 -7 7
=tabl	-2 -4 -8 -3 -2
=tablet	48 -6 -2 -1 -2
=tak	10 -19 -21 14 -23
=taken	-9 -34 0 0 -2
=talk	29 -6 -10 -4 -2
=tap	-35 -1 4 -1 -2
=target	29 64 -2 -6 -10
=teacher	-5 -2 -5 -4 -2
=team	8 -8 -33 13 -1
=technical	43 0 -8 -3 -1
=tel	-3 -15 4 -4 -4
=telephon	14 -1 -2 0 0
=television	-26 -1 0 -4 0
=ten	-39 61 -19 -4 -5
=tenant	-13 7 10 10 -5
=tennis	-10 -6 -1 0 0
=term	0 3 0 -1 0
=terminal	11 0 0 0 0
=terminat	1 0 -1 -25 0
=test	-26 -23 14 -8 -3
=text	3 -16 -2 -1 -2
=than	20 -11 -2 27 -4
=thank	-13 0 27 -4 -2
=that	77 5 9 21 -7
=the	86 -28 41 -55 -26
=theatr	-13 -14 -7 -2 10
=their	0 -5 18 -9 7
=them	-5 -6 8 -1 -2
=themselv	3 0 1 0 0
=then	0 14 0 -1 0
=ther	14 1 -15 -8 -9
=they	-1 -3 -1 -5 -1
=thing	18 15 -5 -1 -8
=think	0 34 -9 -2 -9
=third	-13 -3 26 -1 0
=this	-85 -7 35 -3 41
=thos	-18 -9 26 -1 -2
=thousand	0 0 -5 -1 0
=thre	-50 -5 -8 -5 -4
=thread	-9 0 0 -1 -1
=through	-24 -1 5 -1 -1
=throughput	41 0 0 9 -1
=thursday	-2 -19 -2 -2 -1
=ticket	33 -16 36 10 -9
=tier	13 0 -6 -1 0
=til	59 -12 -19 -10 -5
=tim	8 71 -3 3 -6
=timely	-1 23 0 -23 -1
=timeout	33 -1 -1 37 0
=timetabl	18 -13 -6 -2 -4
=tls	-21 -3 -2 -3 -1
=to	-4 25 -19 10 -29
=today	-1 -18 -14 -11 23
=token	36 -6 -5 -4 -8
=told	0 -4 0 -1 -1
=tomorrow	-4 52 -7 -11 -8
=tonight	-18 68 -12 -7 -9
=too	45 -17 -8 -6 -1
=took	16 -33 29 -2 -1
=tool	-38 -2 -1 -1 0
=tour	-2 0 -7 -1 0
=tourist	-22 0 55 -1 -2
=tower	-25 -1 0 -1 0
=town	-10 0 0 -8 0
=trac	-9 0 0 -10 0
=track	70 -1 -1 -1 -5
=traffic	105 -5 -21 -4 -1
=train	-5 23 -13 -3 -3
=traine	-1 0 -2 -1 -1
=tram	-3 0 -14 0 0
=transaction	-11 0 -1 17 0
=transfer	-1 -2 -3 -3 0
=tre	-5 -5 -4 -1 0
=trial	0 -15 4 0 0
=trip	9 0 0 0 0
=troubl	26 -10 -5 -1 -7
=trunk	-5 -1 -2 -1 -1
=trust	-7 -2 44 -7 2
=try	8 -31 -6 -5 -4
=tuesday	-21 13 -6 -4 -1
=turn	-29 -23 12 -3 -4
=turnstil	4 -6 0 -1 -1
=twelv	-29 0 -1 -2 -1
=twenty	-1 8 0 0 0
=twic	57 -38 -7 -28 -8
=two	26 31 -1 34 -13
=typ	-3 -5 29 -2 -3
=unabl	14 -20 0 7 0
=unavailabl	-13 -10 -3 27 -4
=under	26 -9 -12 37 -3
=undertaken	-2 -2 0 0 0
=union	0 -4 -11 -1 0
=unit	5 0 0 -7 0
=unplan	16 0 0 7 -1
=unreachabl	35 -6 -1 -2 -5
=until	21 -55 -7 -5 -6
=up	8 -21 63 -14 -9
=updat	50 -4 -1 8 -2
=upgrad	34 -1 -8 -9 0
=upload	-17 -1 5 -2 -3
=upon	12 0 0 26 0
=upstream	-40 0 1 -2 0
=urgent	0 -11 -10 -2 0
=us	-67 19 25 -4 -9
=usag	41 0 0 -1 0
=use	-33 -26 -39 -17 -9
=user	-11 14 12 18 14
=using	-7 -3 -4 -1 29
=usual	-67 -69 -3 -14 -7
=utc	-12 16 0 -1 0
=valid	-2 0 -1 -2 -2
=valu	16 0 0 -1 0
=valv	11 0 0 0 0
=variabl	-6 -1 -1 -7 -2
=vault	83 0 -2 -2 0
=vegetabl	-7 0 0 -1 0
=vendor	-16 -1 41 -10 -2
=version	61 -1 -1 -3 -1
=very	-1 1 -3 -1 -15
=vet	0 -9 0 0 0
=video	-8 -2 -4 -2 -3
=view	-13 0 -1 0 -1
=viewer	-1 -3 -6 -1 -2
=villag	-12 -3 -3 -1 -1
=visit	0 -53 -1 -2 0
=visitor	-4 -3 -10 -8 -1
=voic	1 0 -3 -1 0
=volum	-31 -6 -1 17 -1
=volunteer	-13 -13 -1 -2 -1
=vot	29 -48 -4 -2 -5
=waf	-13 0 -1 -4 0
=wait	8 -73 -5 7 -9
=wak	-2 11 11 0 0
=wal	-4 -4 -9 0 0
=walk	-58 -1 -3 -2 -2
=ward	0 -1 -1 -2 -1
=warm	-12 -8 -1 0 0
=warn	-1 -1 18 -4 0
=warning	0 0 6 0 0
=was	140 -40 25 -26 -30
=wash	-1 -15 0 0 0
=watch	-9 -4 -5 -1 -2
=water	6 37 -10 -5 -3
=way	16 -4 -18 -3 -9
=we	24 -40 -35 -9 2
=weak	-3 -3 25 -1 0
=web	77 -2 9 -3 -2
=websit	3 35 17 -2 -2
=wednesday	-3 6 -1 -2 -1
=week	-44 32 -5 -12 -6
=weekend	-8 19 -1 -1 -1
=weigh	-1 -6 -1 0 0
=wel	7 109 -3 -2 -2
=welsh	-6 -1 -3 0 0
=went	5 -8 -5 -2 0
=wer	0 -27 17 -2 -5
=west	-11 -1 -1 -2 0
=wet	-12 0 -2 0 -1
=what	-12 -7 -40 -11 -7
=whatever	-3 24 0 0 -1
=when	-4 31 -3 -5 -3
=wher	-8 -1 0 -1 0
=whether	0 -13 0 -1 -1
=which	15 0 17 7 0
=whil	28 -8 -5 -5 -2
=who	-18 -6 46 -16 -4
=whol	-4 0 -1 0 5
=why	13 0 17 -3 -1
=wil	-28 42 -85 -28 -4
=win	-29 0 -1 0 -1
=wind	-6 -2 -2 0 0
=window	15 -1 -2 0 0
=wing	24 0 0 0 0
=winner	-5 -3 -1 0 0
=winter	-12 -11 -2 -10 -1
=wir	5 -2 23 -1 -2
=wireles	-14 0 -4 -1 0
=with	-23 -12 15 -15 2
=within	-6 8 -4 -6 -3
=without	-7 -4 53 -5 3
=won't	-10 26 -2 -2 -2
=word	-3 -2 -5 -2 0
=work	-63 -67 -15 -13 -18
=workaround	-1 -9 0 8 0
=worker	-22 -26 41 -8 -1
=worry	-5 -6 -1 -1 3
=worst	-1 -3 -3 -1 16
=would	1 -2 40 -1 -4
=writ	14 -10 -1 16 -2
=written	-3 0 -4 -4 0
=wrong	57 -11 16 -12 9
=wrongly	-5 -9 29 -2 0
=www.example.org	-8 -2 0 -2 -1
=year	25 -113 2 -4 -5
=yesterday	19 -28 -7 -2 -1
=yet	-11 -50 19 -5 -10
=you	-32 -12 -40 -43 -28
=your	-25 -57 -31 -35 -33
=yourself	-1 0 -4 -1 -1
=zon	-28 -1 -2 -6 -1
=zoo	0 -6 2 0 0
A	-105 -75 186 -34 -40
A .	-32 -2 52 -10 -4
A >	-30 -12 7 13 -7
A A	33 -11 29 -5 -2
A D	-21 -20 42 -5 -4
A E	-42 60 -9 -4 -6
A F	-24 -6 -1 -8 -11
A H	50 46 6 -5 -2
A M	4 0 -11 -14 0
A N	-5 17 25 -3 -3
A P	-9 0 5 -1 -1
A Q	-56 -7 5 8 0
A R	18 -5 35 -1 -1
A S	22 21 -2 -2 -1
A T	-39 4 41 -2 -1
A W	-26 -13 39 -18 -18
A X	-2 -1 4 0 -4
A and	-1 -1 -2 -1 -1
A at	-1 13 -3 0 0
A because	2 -4 8 -1 0
A can	-1 -18 -20 -3 -4
A does	-1 0 -5 -4 0
A has	-9 -7 18 10 -3
A if	0 -1 -2 -2 0
A in	-1 -3 -4 -10 -1
A is	49 -31 -25 17 6
A may	0 -15 -23 14 -5
A not	-22 -6 42 -2 -5
A of	-2 0 11 -2 14
A on	-3 -2 3 0 -1
A so	0 27 -4 -1 -1
A the	7 -12 32 0 17
A they	-9 -1 -8 -11 -1
A to	34 0 -4 -1 0
A will	7 -55 -43 13 -7
A would	-1 -24 -26 4 -1
A&F	-28 -27 82 2 -3
A&W	-101 -39 133 -27 -28
A, nobody	-55 -19 93 -34 -12
A…#	30 -4 -14 -3 -1
A…9	-8 -12 -7 -3 -1
A…:	0 4 -4 -1 0
A…A	20 -8 6 -8 -8
A…D	-40 43 68 3 -17
A…E	-60 20 60 -27 -27
A…F	-32 -9 33 -2 -1
A…H	-28 -4 28 -2 -12
A…M	-15 -20 2 -9 -2
A…N	-8 -29 16 -1 -23
A…O	19 -6 -10 19 -1
A…P	-14 -1 18 -4 -4
A…Q	3 -1 3 43 -5
A…R	9 11 21 -6 9
A…S	-10 -13 13 -16 -8
A…T	9 21 30 -27 -12
A…W	-77 -18 101 -8 -16
A…X	-13 -42 7 -3 -21
A…^	1 -1 -6 -3 0
A…because	-6 -10 8 -6 -2
A…has	-38 8 24 4 -5
A…if	-1 -2 -8 -3 -1
A…is	52 16 -58 5 0
A…it	-28 8 39 -4 -4
A…may	-15 -11 -30 9 -6
A…not	-13 -8 68 -13 -15
A…our	-43 -2 48 1 -4
A…we	-5 -1 12 0 0
A…will	6 -32 -55 11 -8
A…would	-1 -36 -15 3 -5
A…you	-3 -24 4 -3 -5
A…your	-6 -4 -8 -8 -12
D	32 -40 -97 -83 -41
D #	-5 -3 -4 -1 -2
D .	-5 -18 -23 3 -9
D 9	-17 -5 -6 -5 -3
D >	45 -55 20 -14 -7
D A	-51 -11 10 4 -3
D D	87 -22 -47 22 -18
D E	8 -47 7 -10 -12
D F	107 -23 -77 11 -12
D H	-44 -6 35 -17 -9
D M	25 -11 -8 -20 -3
D N	36 2 -2 -10 -5
D O	2 -4 0 3 0
D P	-28 -2 33 -2 -3
D Q	16 -9 -9 21 -5
D R	-18 48 -11 65 -10
D S	-20 0 7 0 0
D T	56 -50 -12 -12 58
D W	-50 -1 -21 -9 -2
D X	26 -12 7 0 -3
D a	-53 1 29 -4 -2
D and	-18 -6 -10 -5 -5
D at	-9 -69 -2 -5 -4
D be	8 -1 -1 0 0
D because	2 5 -19 5 0
D but	-28 0 0 0 0
D by	-41 8 32 -3 -2
D can	-29 -20 -2 -4 -2
D does	30 -3 -5 -1 -1
D for	-4 8 -2 -2 -2
D has	27 -6 11 -24 4
D if	-23 0 0 0 0
D in	50 -18 -22 -17 -10
D is	49 -2 4 -24 -1
D it	-11 -1 17 -2 0
D may	0 -11 -2 6 -4
D not	20 -1 -1 0 0
D of	-107 -10 -22 -16 -26
D on	41 -7 -19 4 -2
D please	-5 -1 0 0 0
D so	-41 21 21 -10 -2
D the	45 -13 -23 -7 16
D to	43 30 -48 -11 -6
D will	9 24 0 -3 -2
D with	-10 -3 -21 22 -2
D would	-12 -30 -3 -4 -1
D you	0 15 0 -1 0
D your	-20 -1 17 -5 -4
D&F	70 -46 -41 33 -18
D&O	-47 -8 -8 19 -5
D&Q	56 19 61 -8 -16
D&R	-16 35 -8 13 -2
D, nobody	53 -79 -27 -57 -27
D…#	-29 -4 -4 -5 -2
D…9	-13 16 -10 -7 13
D…:	0 40 -1 -4 -2
D…A	8 -6 -66 26 -6
D…D	134 -36 -76 -17 -16
D…E	23 -11 18 -13 -10
D…F	96 -6 -7 61 -21
D…H	-20 -26 61 -23 -27
D…M	15 -12 -25 -40 -9
D…N	-57 -26 -26 -31 -5
D…O	28 -9 -1 36 -1
D…P	59 3 -45 1 -15
D…Q	26 -11 0 -22 -5
D…R	15 39 -41 25 -20
D…S	-13 7 1 -6 -3
D…T	23 20 -35 -26 31
D…W	14 -20 -5 -7 12
D…X	-33 -12 26 -2 15
D…because	-91 1 7 30 -4
D…has	50 -28 57 -10 -3
D…if	-16 -4 4 -1 0
D…is	-57 -32 2 -33 -32
D…it	24 -35 22 -3 -5
D…may	9 18 -7 -3 12
D…not	131 -34 -8 -15 -10
D…our	-67 -4 7 -7 -4
D…we	5 -11 0 -5 -1
D…will	-7 28 -1 -4 -3
D…would	-24 -35 54 6 -3
D…you	3 4 -2 -2 -2
D…your	-22 -7 21 -13 -8
E	-8 3 -94 -34 -25
E .	-35 -8 -4 -13 -6
E 9	0 -1 0 -2 -1
E >	-38 -61 -26 -9 -37
E A	-2 6 -10 -4 -1
E D	-22 -5 0 -4 21
E E	-34 -63 -19 -17 30
E F	37 -7 1 -7 51
E H	50 -36 -15 -8 -17
E M	37 -25 -3 -10 24
E N	-4 -34 15 -4 11
E O	48 -2 -6 23 -1
E P	23 -21 3 2 19
E Q	-51 6 -18 -11 -5
E R	4 4 -1 -13 6
E S	-5 18 1 -3 -1
E T	2 -9 15 -17 -17
E W	-2 0 12 0 17
E X	0 -22 -3 -1 20
E a	-3 -34 14 -15 -9
E and	26 -3 -3 -9 1
E at	-12 3 -2 -10 -3
E be	0 -2 0 -1 -1
E because	-24 2 -3 18 -1
E by	-17 -10 11 -5 -7
E does	0 6 0 0 -1
E for	-11 42 -9 -3 -4
E has	23 -1 -5 -1 -1
E if	21 -18 5 13 -2
E in	-27 13 -15 -6 -11
E is	22 -1 56 -7 -20
E it	-15 47 4 -4 -8
E not	-2 52 -7 -2 -2
E of	-4 30 5 -1 -4
E on	-10 -53 -8 -1 -3
E our	-43 -10 7 -6 -3
E so	32 -26 -4 -10 28
E the	-30 11 -5 1 -19
E to	27 48 -15 -17 20
E we	0 2 0 0 0
E which	14 0 15 0 -1
E will	-1 42 0 0 -1
E with	-24 -14 42 -5 17
E you	-7 13 8 -2 -3
E your	20 -5 -9 -5 -10
E&R&T	2 -49 -21 28 -31
E&T	-37 0 -72 61 1
E, nobody	30 107 23 -61 -2
E…#	33 -6 -6 4 -6
E…9	-5 -40 -2 -9 -9
E…:	-20 25 -3 -14 -12
E…A	7 46 40 4 -5
E…D	-105 -64 48 -2 28
E…E	-2 -27 9 -23 27
E…F	-26 3 29 -11 36
E…H	-70 11 44 3 29
E…M	10 -34 30 -10 21
E…N	56 -4 -16 26 8
E…O	57 -4 -12 11 -3
E…P	27 -30 -6 7 -10
E…Q	-65 -8 27 17 1
E…R	-16 21 22 -34 -7
E…S	10 15 6 2 -5
E…T	-51 72 -22 -40 38
E…W	1 -5 8 8 14
E…X	-4 -70 -4 -10 4
E…^	-2 -1 -5 -1 -2
E…because	-45 10 -7 15 -11
E…has	38 17 -9 6 -8
E…if	20 -25 -12 9 -5
E…is	56 10 43 -4 -29
E…it	9 42 -21 -11 -16
E…may	-8 -5 -6 14 -3
E…not	-32 37 19 8 23
E…our	34 -3 6 3 -5
E…we	-2 -4 11 8 -2
E…will	-7 50 -3 -6 24
E…would	0 -5 21 0 -5
E…you	10 8 19 -10 21
E…your	26 -10 -14 -9 7
F	4 -61 17 -7 -18
F .	-3 -6 -12 75 14
F >	98 -35 -85 -27 -31
F A	2 0 -12 29 0
F D	-32 2 -17 -12 -5
F E	1 -4 27 15 -5
F F	20 -5 -4 -3 0
F H	-10 -7 -15 1 -4
F M	24 0 24 10 -2
F N	-12 -2 35 -4 -22
F P	2 0 2 0 0
F Q	34 -3 -2 14 -1
F R	-14 4 -8 -3 -2
F S	-12 0 5 -1 0
F T	-7 -2 21 22 -1
F W	16 -4 -2 -1 0
F X	7 0 2 0 -3
F a	-14 -2 20 -7 -1
F and	14 -1 -9 -1 16
F at	33 -2 10 -13 -1
F because	39 20 9 22 -4
F but	25 -1 0 -1 -1
F by	-57 23 49 -21 0
F for	-8 4 0 7 -2
F has	-7 -6 -11 17 10
F if	15 0 -3 -1 0
F in	45 -15 -13 15 -5
F is	-14 36 7 -13 6
F it	-2 -2 13 -1 -2
F my	5 0 -7 -14 0
F of	-20 -4 25 -3 62
F on	12 -5 -7 -33 -2
F our	11 0 -6 -2 -1
F so	-27 -7 -3 13 -1
F the	-10 -2 30 -23 -11
F to	23 -23 37 -6 -3
F which	-7 0 17 -1 0
F will	-6 14 -2 0 0
F with	26 0 -7 -3 -2
F would	0 31 -7 -1 0
F your	7 -2 -9 -5 -5
F, nobody	75 -28 -30 46 30
F…#	-12 0 -1 -1 -1
F…9	54 0 -3 -7 -2
F…:	7 33 -1 -1 -3
F…A	-6 -9 22 19 4
F…D	27 -12 -31 -11 0
F…E	45 36 19 -4 -7
F…F	65 -8 32 -3 -5
F…H	-1 -15 51 10 45
F…M	16 -3 11 -6 -8
F…N	36 -3 -3 -11 -21
F…O	10 -1 -3 -4 -3
F…P	29 0 1 6 2
F…Q	-6 -4 -3 1 15
F…R	-10 -4 32 -16 9
F…S	1 -9 -1 7 -1
F…T	0 35 -7 -5 -6
F…W	-28 -5 10 -6 3
F…X	-14 -4 18 -2 8
F…^	4 0 0 15 -1
F…because	12 2 15 24 -5
F…has	-43 -11 -47 16 25
F…if	41 -6 -3 12 -1
F…is	20 17 4 14 -3
F…it	-1 -3 -1 -2 4
F…may	14 -3 0 -2 0
F…not	-9 0 0 -1 0
F…our	-31 -1 14 -6 5
F…we	21 -2 -3 -5 6
F…will	-5 10 -5 -1 -1
F…would	0 30 -7 -1 -1
F…you	-6 -10 0 -3 0
F…your	-6 2 5 -7 4
H	-37 -74 -79 -56 -47
H #	-2 -3 0 -5 -3
H .	-16 -7 -31 -12 50
H 9	3 -3 -3 -3 -3
H >	-53 -7 -49 -30 -20
H A	-12 35 17 -2 -4
H D	-8 -5 29 -9 -7
H E	6 53 28 -10 -4
H F	71 -3 -15 -12 -2
H H	18 -18 -29 -7 -8
H M	4 0 -7 -6 -1
H N	45 -34 -1 -13 -13
H O	-4 0 0 -4 -3
H P	30 0 -16 0 -1
H Q	-8 -9 14 11 -1
H R	-4 -12 28 5 -4
H S	13 -2 -1 0 0
H T	10 -18 27 -20 -11
H W	22 -1 3 -2 -2
H X	-8 -2 38 0 -1
H a	60 0 -7 -2 0
H and	7 -3 -1 0 -1
H at	-38 7 -6 -2 -2
H because	-4 -6 -3 -4 -1
H by	-4 -17 -20 -4 -4
H can	-8 23 -13 -1 -1
H does	7 -1 -4 -1 -2
H for	-7 -8 -6 -4 -6
H has	40 -3 -45 -6 -6
H if	-2 -5 -1 0 0
H in	-76 -11 6 -2 -3
H is	-51 -46 -22 -12 -11
H it	-8 -22 13 0 -1
H may	-26 10 -2 -3 -3
H not	-3 -5 -5 -2 -3
H of	-9 -22 -11 4 14
H on	36 11 -6 -1 -3
H so	-9 9 -5 -2 -3
H the	-65 -12 23 -5 -4
H to	-6 15 3 -2 -1
H will	-16 -6 -2 -3 -5
H with	-5 -1 10 -2 -2
H would	-6 -48 38 -1 0
H you	-1 -4 0 -1 0
H your	-2 0 -1 -1 -1
H&D	-37 4 30 30 -33
H&M	1 -15 2 50 -9
H, nobody	-33 -48 8 -55 -19
H…#	-9 -6 -3 -6 -4
H…9	7 -13 -5 -6 -6
H…:	-7 -40 -3 -3 -4
H…A	14 61 -15 -8 10
H…D	76 -40 -30 -21 -22
H…E	23 28 20 -13 -1
H…F	52 -18 -4 -21 -14
H…H	-43 -47 -3 -32 -30
H…M	4 -6 16 -10 -2
H…N	-11 -27 -26 -15 -29
H…O	15 -2 -2 17 -3
H…P	10 -13 -8 3 -8
H…Q	-6 -8 -9 -2 -3
H…R	82 28 -11 -12 6
H…S	12 19 3 0 -2
H…T	-45 9 1 -32 -29
H…W	44 -17 -2 -8 -7
H…X	15 18 -1 -1 14
H…^	-1 -2 -7 -1 -3
H…because	19 20 -35 -9 -3
H…has	54 -1 1 3 -8
H…if	-14 -8 -3 -1 -1
H…is	0 -45 -41 -22 0
H…it	0 3 -1 -2 -6
H…may	-41 2 -6 -4 -5
H…not	-8 -18 -24 2 -15
H…our	-13 -13 55 -1 -2
H…we	-3 11 -1 -1 -1
H…will	-19 -52 -7 -4 -6
H…would	-7 -49 36 -2 0
H…you	-11 0 -5 -2 -6
H…your	-13 -10 -4 -3 11
M	150 -97 -65 1 -42
M #	-27 -5 0 -8 -2
M .	7 -8 -11 -25 -2
M 9	9 -4 0 -3 -1
M >	81 -16 11 48 -10
M A	-29 -1 6 -5 -2
M D	75 -9 -8 33 -7
M E	70 -16 -7 -3 -6
M F	49 -4 -16 -30 -9
M H	25 -1 -9 45 -1
M M	11 -1 -7 40 -4
M N	8 -5 -22 -4 -1
M O	-56 -1 -5 17 -2
M P	13 -7 -11 -5 -1
M Q	10 -1 -2 22 -8
M R	35 2 -10 -34 -4
M S	9 0 -2 -2 0
M T	-8 -13 -2 -3 29
M W	-3 -1 -2 -11 -1
M X	3 -6 -12 -1 -2
M and	29 -2 -1 1 -2
M because	-3 -3 0 -12 0
M by	6 -1 -2 -1 0
M does	8 0 -1 -1 -1
M for	33 0 0 0 0
M has	-19 0 3 4 -2
M in	-38 12 -1 -9 -2
M is	24 -3 4 -18 -10
M may	-34 -4 -2 3 0
M not	-6 -3 -1 -4 -1
M of	-56 0 -6 -6 -2
M on	47 0 -4 -31 -1
M so	-7 -17 -1 -16 -2
M the	-7 -1 11 -3 -1
M to	-31 0 1 -1 0
M will	-3 0 0 0 0
M with	18 -1 -11 12 -1
M&F	37 3 -33 34 -27
M&R	52 -29 -20 14 -12
M, nobody	91 -73 -11 22 -14
M…#	-11 -6 0 -6 -2
M…9	11 4 -5 -9 -2
M…:	-8 16 0 -1 0
M…A	31 8 -17 -11 -2
M…D	1 -15 -23 23 -11
M…E	11 -6 -13 -14 -10
M…F	61 -6 -41 58 -16
M…H	-44 -1 -8 -2 -4
M…M	25 -12 -29 1 -8
M…N	-34 4 -15 -7 -7
M…O	-36 -1 -5 13 -2
M…P	-9 -6 -14 -3 -1
M…Q	26 14 -8 -52 -2
M…R	51 -8 -7 16 -9
M…S	1 0 -2 12 0
M…T	-26 -3 2 16 24
M…W	40 -1 -2 -12 -2
M…X	-50 0 12 -2 -3
M…^	-4 -11 -5 -11 -1
M…because	-20 -7 -4 -18 -1
M…has	-9 -1 3 1 -2
M…if	-20 -1 0 -1 0
M…is	31 -8 -2 -70 -15
M…it	-4 -1 3 -1 0
M…may	-13 -5 -4 -6 -1
M…not	-21 -4 -8 1 -5
M…our	20 0 -1 16 0
M…we	9 0 -2 -2 0
M…will	-3 0 0 0 0
M…would	0 -2 0 -2 0
M…you	-31 -1 -1 -5 -1
M…your	-40 -4 -4 -5 -2
N	-66 -84 -81 -93 -81
N #	0 -2 0 -9 -1
N .	-68 -4 15 -13 -8
N >	-22 -1 14 -51 -29
N A	-5 0 -4 -1 7
N D	7 32 -10 -4 2
N E	34 7 -14 -9 -3
N F	20 -1 -19 0 -5
N H	-4 5 -19 -8 -6
N M	-18 -3 -3 -27 -4
N N	-13 -25 -12 -11 -6
N O	0 0 0 27 -1
N P	0 0 -7 -1 9
N Q	-18 25 -2 18 -1
N R	-27 -5 -2 21 -2
N S	23 0 -5 0 -1
N T	-9 -36 8 3 -4
N W	-10 -1 -19 -2 -4
N X	0 5 0 -1 9
N a	-45 -26 -11 -13 -5
N and	0 31 23 0 17
N at	-22 -50 -6 19 -10
N because	-14 -3 -4 -12 -2
N but	24 0 -1 -2 0
N by	22 4 -23 -5 -2
N for	8 0 -5 17 -5
N has	-2 -1 -3 -10 -4
N if	0 22 10 0 0
N in	19 10 14 -8 17
N is	18 -45 -7 -6 -7
N it	-1 -2 3 -1 0
N may	6 -8 -5 9 -1
N of	5 -37 0 -2 -2
N on	-1 26 -5 5 -3
N our	-4 2 -3 -1 -1
N so	40 68 -15 21 -13
N the	-14 -25 7 0 33
N to	-43 8 -8 14 -4
N will	-1 -38 -7 4 -1
N with	-1 -16 -1 -1 -1
N would	0 -39 0 -1 0
N you	-1 -25 -2 -1 -2
N your	37 13 4 -5 -9
N&D	34 12 -47 18 -34
N&M	88 -20 -31 4 -16
N…#	-20 -8 -1 -11 -2
N…9	-11 -10 -3 -4 -4
N…:	-19 -20 -1 -4 -3
N…A	-5 0 -14 2 3
N…D	-17 25 -12 14 -14
N…E	0 -22 -3 -20 8
N…F	49 -18 -10 -17 -15
N…H	35 11 -35 -5 20
N…M	50 -7 -2 31 -6
N…N	-13 -35 -9 3 -14
N…O	-1 -3 -7 26 -1
N…P	10 7 -8 -3 7
N…Q	-2 -28 -13 26 -4
N…R	-14 29 -8 -16 -10
N…S	16 -10 -11 -8 -3
N…T	-30 19 -14 -3 -21
N…W	10 -12 -19 3 14
N…X	-14 -28 21 -3 5
N…^	1 -1 -1 -3 -2
N…because	10 12 3 -18 -5
N…has	34 -1 4 -11 -4
N…if	-1 60 2 -2 -1
N…is	28 46 5 17 -16
N…it	-3 23 0 -2 -6
N…may	3 -10 12 5 14
N…not	4 -2 20 -4 -3
N…our	10 0 -9 10 -2
N…we	-1 -11 -3 0 -1
N…will	-2 -2 -10 0 -2
N…would	0 -26 19 -1 -1
N…you	-20 2 13 -6 -4
N…your	38 4 3 2 -14
O	6 -25 -47 166 -35
O .	35 -14 -9 9 -3
O >	-38 -21 -12 70 -8
O D	-6 -2 -1 -1 0
O E	-3 -2 0 0 0
O F	-9 0 -1 4 0
O N	-10 -1 -1 34 -1
O O	-13 -7 0 31 -2
O Q	-19 -6 -10 19 -6
O R	-1 45 0 -3 0
O W	-10 0 0 13 -1
O X	0 23 0 -23 -1
O at	0 -2 0 18 0
O by	-4 0 -1 0 0
O has	-2 -12 0 8 0
O in	-28 -11 -1 18 -2
O is	-9 -4 -1 45 -3
O of	-4 -4 -2 37 -3
O the	-14 -5 -4 34 -1
O to	19 -5 -5 3 0
O will	0 -19 0 -8 0
O, nobody	-3 0 -28 80 -22
O…A	27 -2 -14 6 0
O…D	3 0 -2 -18 -1
O…E	-6 -18 -2 22 0
O…F	-32 -1 -2 23 -3
O…H	-13 0 0 3 0
O…M	47 -2 -5 -49 -4
O…N	-28 -3 -1 10 -1
O…O	-28 -18 -7 108 -5
O…Q	-25 -18 -14 27 -5
O…R	-19 22 -1 30 -1
O…S	-4 0 0 4 0
O…T	0 11 -2 25 -2
O…W	-10 0 0 13 -1
O…X	-1 19 0 -17 -1
O…has	-6 -12 -1 13 -1
O…is	-6 -4 -1 3 -4
O…may	0 0 0 3 0
O…will	-1 -20 0 -8 0
O…your	0 0 0 11 0
P	-59 -93 52 -68 -22
P .	32 -1 1 -2 -3
P >	-58 -18 -11 -14 -9
P A	-3 0 9 -1 0
P D	24 -1 0 -1 -4
P E	-21 -11 1 -3 -4
P F	-25 0 29 -2 -4
P H	36 0 -19 0 0
P N	3 -10 53 0 17
P P	1 -1 20 -3 21
P R	21 -1 -9 0 -1
P S	-19 0 -2 0 -1
P T	-22 -8 26 -1 -5
P W	-24 0 9 -1 -3
P X	1 -1 21 -3 -2
P a	4 0 -2 0 -1
P at	-1 0 -4 -1 -1
P be	-4 -1 -3 -1 -5
P because	1 -1 12 -1 -1
P can	-1 -4 -10 -2 17
P for	0 -3 -5 -1 -3
P has	7 -2 -10 3 -11
P in	8 9 17 -2 -4
P is	-17 -3 -17 -6 -13
P may	12 -1 14 -3 -3
P not	-4 0 -9 -1 -2
P on	-5 0 -3 0 -1
P so	0 -9 0 0 -1
P the	-8 -8 5 -1 -10
P they	-3 -3 15 -5 -1
P to	16 -3 -13 -1 -2
P will	-6 -2 -6 -5 14
P would	-1 -9 -15 -6 -3
P&D	18 11 -18 -6 9
P&M	3 -8 1 -9 -8
P…A	10 -1 -17 -4 -4
P…D	-28 -7 8 -2 -7
P…E	-21 -13 -12 -11 -19
P…F	-22 -2 44 -8 -7
P…H	10 18 8 -9 -12
P…M	-3 0 13 0 -1
P…N	-19 -20 59 -8 19
P…O	0 -1 -3 0 -1
P…P	-3 -2 14 -7 8
P…Q	-1 -8 -4 2 -1
P…R	13 -35 10 -2 -6
P…S	-25 -1 -26 -5 -3
P…T	-40 -14 38 -6 -14
P…W	-4 -1 21 -2 -4
P…X	-7 -9 16 -4 -16
P…because	10 -27 1 -11 -11
P…has	7 -23 -11 -6 -2
P…if	-11 0 -3 -1 -1
P…is	-22 -4 0 -3 -18
P…it	14 -8 3 0 -8
P…may	11 -1 10 -4 -4
P…not	-8 -1 -4 -4 -5
P…our	8 -1 -14 -1 -1
P…we	0 0 -3 0 -1
P…will	-10 -4 -14 -6 13
P…would	-3 -10 3 -6 -3
P…you	-1 -3 -12 -1 -6
P…your	-3 -15 -11 -1 -5
Q	-24 -12 -2 53 -44
Q .	-10 -1 -7 29 -1
Q >	-3 -33 -18 64 -25
Q A	-48 -5 -4 21 -1
Q D	13 -4 -10 10 -4
Q F	13 -1 0 -5 -1
Q H	-34 -2 20 -5 -1
Q M	28 0 -1 -13 0
Q N	-12 12 -1 -2 0
Q O	-9 -10 -6 11 -5
Q Q	-11 -11 -16 65 -12
Q R	-8 -6 -1 7 -1
Q T	-2 8 3 -6 -1
Q X	0 0 -3 -1 5
Q a	5 -1 12 57 -2
Q and	-12 -11 -2 30 0
Q at	-25 0 -1 -2 0
Q because	-2 -8 -3 -6 -2
Q by	-12 2 11 3 0
Q has	-3 -4 -1 19 -1
Q in	38 -1 -6 7 0
Q is	16 -23 -10 46 -7
Q of	9 -1 -2 10 -6
Q on	15 -1 -4 -2 0
Q the	17 -1 5 11 -2
Q to	-10 -15 -7 13 -5
Q which	1 -1 -39 -7 -1
Q will	-1 -5 0 -1 0
Q with	10 0 -3 -3 -2
Q your	-2 0 -1 -4 9
Q, nobody	-45 -58 -22 65 -35
Q…9	-11 -2 0 -3 -1
Q…A	-49 -8 -8 25 -1
Q…D	8 -19 -16 62 5
Q…E	40 7 -1 15 -1
Q…F	-9 -8 -9 25 -7
Q…H	-25 -8 21 12 -7
Q…M	26 0 -6 0 -3
Q…N	27 -3 0 3 -2
Q…O	-31 -13 -7 56 -10
Q…P	2 -1 -4 5 2
Q…Q	-44 -22 -36 141 -18
Q…R	-22 -18 -22 33 -2
Q…S	10 -2 -3 4 0
Q…T	-7 4 -2 -3 -2
Q…W	28 -1 -17 8 -3
Q…X	-2 -3 -3 20 -9
Q…because	32 -13 -12 4 -2
Q…has	17 -2 4 33 -2
Q…is	9 -27 -22 43 -11
Q…it	-1 -11 -17 -2 0
Q…may	9 -7 -1 -8 -1
Q…not	12 -1 -2 -4 -2
Q…our	12 0 -3 21 -2
Q…we	3 -1 0 8 0
Q…will	0 -11 0 -2 0
Q…you	-1 -4 -2 -3 -1
Q…your	-3 -2 -3 -3 7
R	-46 35 -5 -45 -53
R .	127 -37 3 5 -2
R >	12 -20 -45 -59 -19
R A	15 16 -6 0 0
R D	-99 1 0 2 -2
R E	-19 6 -9 -5 -4
R F	-14 -4 -19 71 15
R H	32 -21 -5 4 -1
R M	-17 0 0 0 0
R N	21 -15 3 -4 -1
R Q	-3 12 -3 6 -1
R R	39 -84 11 -7 -7
R T	-45 14 8 -18 -12
R W	13 -4 8 -1 0
R X	0 -16 4 -3 28
R a	-31 2 -2 -14 -2
R and	11 -16 -2 1 -7
R at	-9 52 -9 -6 -4
R because	-2 20 -2 -5 -5
R but	-1 -4 0 -1 0
R by	-2 17 -6 -9 -7
R for	-11 -44 -2 -1 -2
R has	-6 0 3 -2 0
R in	-11 103 -12 -23 -4
R is	-42 90 -11 -12 -3
R it	-11 -19 -15 -3 -1
R may	0 0 -7 -1 0
R not	0 9 -1 0 0
R of	12 25 -3 19 30
R on	-39 -2 10 -2 -3
R our	13 23 5 -5 0
R so	9 1 -7 -7 -6
R the	-56 -27 43 -15 -8
R to	23 -10 -25 16 -4
R will	-3 54 0 0 0
R with	-4 -7 0 -2 -3
R would	0 5 0 -1 0
R your	20 -16 -2 -1 -1
R&T	13 45 22 -33 -40
R, nobody	27 43 -59 -13 -16
R…#	-36 -12 -5 -5 -1
R…9	20 41 -5 -5 -5
R…:	-14 16 -2 -10 -7
R…A	66 11 -17 1 14
R…D	9 -45 9 0 10
R…E	34 72 2 -5 -8
R…F	23 12 -8 73 11
R…H	59 39 -29 -7 -6
R…M	-29 -16 -9 -25 -3
R…N	-5 13 16 -6 -8
R…O	35 16 -1 -13 -2
R…P	23 -12 -6 -3 -7
R…Q	6 4 -2 4 -1
R…R	-21 27 -23 -20 -17
R…S	4 12 -11 -3 0
R…T	2 64 -44 -41 -14
R…W	16 -4 9 -7 -1
R…X	-34 7 4 -18 33
R…^	-3 -5 0 -1 0
R…because	-33 22 -6 -8 -7
R…has	45 -8 0 -10 -1
R…if	0 5 0 0 -1
R…is	-6 37 2 -22 -11
R…it	10 -12 -15 -3 -6
R…may	6 0 -7 -6 -1
R…not	-3 8 9 -3 -2
R…our	29 8 0 -5 -1
R…we	-7 -24 10 15 -1
R…will	-5 12 -2 15 -2
R…would	0 16 -4 -1 0
R…you	-11 -28 8 -2 -4
R…your	16 -11 -3 -2 20
S	-58 -64 -43 -22 -56
S .	-2 13 -9 -7 -1
S 9	-1 -1 -1 -1 -7
S >	-7 14 -9 -23 -10
S A	11 0 17 -3 0
S D	10 0 -1 -1 0
S E	0 -22 0 -2 0
S F	-17 -8 -5 -2 -1
S H	0 0 -11 0 0
S M	32 -3 -4 -2 -1
S N	4 -1 -2 -2 -1
S R	-3 -4 0 0 0
S S	-3 -3 -6 -1 0
S T	-3 -33 -2 -4 -1
S W	1 0 -3 -1 0
S X	0 0 -2 0 -1
S a	23 -2 -1 0 0
S at	6 -7 -3 -2 -1
S because	0 12 0 0 0
S by	-2 -9 -6 -1 0
S does	-8 0 10 0 0
S for	-2 4 -7 -6 -4
S in	-6 -17 -4 -4 -1
S is	-5 -2 -5 -7 -2
S may	-2 0 0 -1 0
S our	-3 -2 16 -2 -4
S so	0 -10 -9 -1 -1
S the	-15 -4 -2 13 -2
S to	-1 -15 1 -9 -3
S which	0 -17 0 -1 -4
S with	-19 0 -3 0 0
S would	0 36 0 -1 0
S you	0 -27 -1 -1 -1
S your	4 0 -5 0 0
S, nobody	-1 -44 -10 -8 -17
S…9	-2 -8 -1 -2 -7
S…:	0 -3 -1 -1 0
S…A	-9 -4 20 -5 -1
S…D	32 27 -7 6 -1
S…E	-4 3 -15 -11 -9
S…F	-28 -11 4 7 -2
S…H	-5 -3 -10 3 -4
S…M	35 -4 -10 6 -1
S…N	9 -17 -13 -8 -5
S…O	-7 0 -5 12 0
S…P	3 -1 7 8 0
S…Q	-13 -1 14 -5 0
S…R	2 19 5 -7 -3
S…S	-6 -12 1 -11 -5
S…T	-3 -42 -13 -12 -3
S…W	-4 -1 -17 -5 -1
S…X	-3 -2 8 -2 -12
S…because	3 3 14 4 0
S…has	-8 -1 -2 4 -5
S…if	0 -15 -4 -4 -7
S…is	-18 -8 -8 -13 -10
S…it	-2 -3 -11 -6 -1
S…may	-7 0 -1 11 0
S…not	-10 -6 4 -1 -1
S…our	-5 -2 1 -2 -3
S…we	0 -2 0 0 -1
S…will	0 -13 0 -2 -1
S…would	0 36 0 -1 0
S…you	-1 -25 -10 -1 -2
S…your	3 -2 -3 -4 -8
T	-64 38 8 -52 -48
T .	-57 -38 -16 34 -5
T 9	-1 -4 0 -1 -1
T >	-102 28 -80 -43 4
T A	-10 -22 14 -23 13
T D	61 -7 -16 -17 11
T E	28 54 5 -6 -4
T F	-6 -7 0 -1 0
T H	35 18 19 -9 -5
T M	-4 -1 -4 -5 0
T N	44 -5 -3 17 -2
T P	-31 6 32 -1 -1
T Q	-12 -13 17 -9 -1
T R	39 49 -14 -10 -1
T S	-12 11 -3 7 -2
T T	-9 2 -27 -28 -16
T W	17 -14 -6 -2 -1
T X	3 43 29 -2 6
T a	2 67 5 63 -4
T and	-21 44 -3 -9 -7
T at	-13 10 -16 -6 -6
T be	0 4 0 0 0
T because	-35 -49 -19 -3 -3
T by	-3 -51 3 -1 0
T for	-2 4 -8 -3 3
T has	-15 -12 -3 -5 -2
T if	1 19 0 -1 -1
T in	-11 -41 6 6 -1
T is	-19 -41 9 28 -5
T it	8 -35 0 -2 -2
T may	-3 0 0 -1 0
T of	39 -17 -8 -9 -4
T on	-10 -15 -2 -8 -3
T our	-5 -1 44 -1 -1
T so	-21 13 11 -7 -21
T the	15 -4 -7 -5 -3
T to	-22 -31 15 -10 -2
T we	2 -1 0 5 -2
T will	-1 -122 -5 -4 -1
T with	-4 -6 -2 -4 4
T would	-1 10 -2 -1 0
T you	34 40 -8 0 -1
T, nobody	6 12 -60 -8 -12
T…9	-1 -3 -2 -3 -2
T…:	-7 -82 -7 -7 -3
T…A	15 -12 7 -27 12
T…D	9 30 41 13 4
T…E	-4 -13 -3 -36 -10
T…F	33 -17 46 2 -3
T…H	30 9 7 -3 -7
T…M	25 -5 9 19 -2
T…N	18 76 19 -8 -12
T…O	9 -3 0 -24 0
T…P	11 -13 21 6 -3
T…Q	17 -21 16 -11 -2
T…R	4 -44 -25 -19 -4
T…S	-3 -40 -2 2 -2
T…T	-21 -57 -6 36 -22
T…W	-40 -18 4 -3 -7
T…X	-9 9 -5 -5 -11
T…^	1 -6 0 20 -1
T…because	-26 -17 -3 -5 -4
T…has	11 -2 -9 -4 -4
T…if	-11 -2 -1 -3 -1
T…is	-15 -9 -8 0 -11
T…it	10 21 -3 -6 -5
T…may	-8 -29 16 -6 -1
T…not	30 -26 -7 -5 -4
T…our	33 18 26 -2 -2
T…we	-1 34 -2 3 -4
T…will	-11 -85 -8 -12 -9
T…would	-1 20 -6 -1 0
T…you	6 43 -10 -1 -3
T…your	-1 3 7 -3 -1
W	19 -47 111 -32 -46
W .	6 -1 21 3 -1
W >	-2 -21 20 -11 5
W A	-17 -1 29 -2 -1
W D	-29 -5 -6 -3 -1
W E	-14 -14 19 8 -4
W F	-10 0 0 10 -1
W H	-30 17 -3 -1 -1
W M	-23 0 6 -2 0
W N	18 14 15 -2 -1
W P	-16 0 13 -2 -2
W Q	-14 0 11 5 0
W R	-34 -11 8 -13 -2
W S	-19 0 9 -1 0
W T	28 -7 31 -2 -2
W W	-30 0 11 0 0
W X	0 0 -12 -1 -3
W a	10 0 -7 0 0
W and	-2 -8 -15 -1 -1
W at	-1 -4 -8 -1 -1
W because	41 -7 -14 -5 -1
W but	15 0 -2 -1 0
W by	-16 -6 24 -4 0
W for	-19 0 38 -2 -1
W has	-3 0 -3 0 -1
W if	0 0 -10 -1 0
W in	76 -2 -18 -2 -1
W is	-6 0 3 -1 0
W it	0 0 9 0 0
W on	-22 0 -2 -1 0
W our	41 -3 -16 -1 -1
W please	0 0 -2 -1 -2
W the	-67 -3 54 -9 -6
W to	-18 -2 26 12 0
W your	0 0 3 -1 -1
W, nobody	-27 -33 51 -24 -10
W…#	-21 -4 -5 -3 -1
W…9	-6 0 -2 0 0
W…A	-19 -15 34 -4 -1
W…D	-28 -11 53 6 -11
W…E	-4 -16 1 -2 -4
W…F	-62 2 8 9 -2
W…H	-14 -6 21 7 -4
W…M	-31 0 -4 2 -1
W…N	-39 8 33 10 -4
W…O	24 -3 0 -3 0
W…P	-12 0 27 0 -1
W…Q	-19 -2 22 3 -1
W…R	-13 -8 27 -13 -3
W…S	12 -1 -3 -1 -1
W…T	48 -7 33 -6 0
W…W	-17 -7 37 -3 -2
W…X	-6 -2 -14 -1 -9
W…because	33 -7 -15 2 -1
W…has	11 6 -8 -4 -1
W…if	0 0 -10 -1 0
W…is	9 -1 -24 4 -1
W…it	10 -6 2 -1 -1
W…not	-17 0 2 0 0
W…our	57 -4 -26 -3 -4
W…you	-1 0 10 0 0
W…your	-17 0 23 -2 -2
X	-21 13 54 -32 91
X .	-23 -18 47 -3 1
X >	-33 -11 -2 -36 40
X D	1 -2 -2 -3 -7
X E	-1 2 -5 -5 14
X F	-37 -4 6 -3 56
X H	22 -1 -9 -3 10
X N	-2 -11 -10 -2 16
X Q	-3 -1 -3 0 -5
X R	-15 42 7 -2 26
X S	2 -1 -2 -1 -4
X T	-2 -24 -5 -3 4
X W	0 0 -4 -1 -1
X X	1 -14 -17 -6 56
X a	54 -1 -3 -2 -9
X and	-27 -7 -18 -2 25
X at	-2 -17 2 -2 31
X be	-3 0 0 -1 -1
X because	-8 -2 0 -3 -6
X by	1 -1 -5 21 -8
X for	-5 -29 -8 -2 45
X in	-37 -11 -10 17 3
X is	-15 -2 -1 24 38
X of	25 34 -4 -2 -21
X on	0 0 0 0 -3
X so	-1 -33 -5 -2 18
X the	-11 -22 -2 -7 -2
X to	-1 -5 4 -1 3
X will	-1 48 0 -6 -5
X would	0 23 0 0 -1
X, nobody	-51 -16 7 -7 56
X…9	0 -29 -5 -1 -2
X…A	15 -13 -11 -2 36
X…D	33 -17 -14 -5 42
X…E	31 10 -9 -5 -8
X…F	-22 -2 -19 9 36
X…H	21 -4 -22 1 35
X…M	12 -1 -3 -1 -10
X…N	-12 11 -14 -6 52
X…O	-4 4 0 9 -7
X…P	13 -3 -3 -3 23
X…Q	-4 0 -6 -2 8
X…R	49 14 0 -8 19
X…S	-4 -2 8 -4 -4
X…T	17 24 6 -9 -3
X…W	22 -1 -12 6 17
X…X	-47 13 -31 5 148
X…because	-9 20 -3 -3 -15
X…has	-22 -11 6 -5 34
X…if	-1 23 0 0 0
X…is	16 12 -23 20 51
X…it	12 -6 -4 -1 -8
X…may	-2 0 -3 -3 14
X…not	-4 -2 11 0 -10
X…our	-1 -11 -7 -7 5
X…we	-2 0 -2 0 6
X…will	-3 64 0 -6 10
X…would	-1 8 15 -2 -7
X…you	-3 15 -4 -1 -15
X…your	-1 -3 -5 -4 2
^	-7 -41 -35 -32 -11
^ .	-1 -3 -1 -1 -1
^ 9	14 -7 -7 -5 -4
^ >	-1 0 0 -2 -2
^ A	0 -3 -6 0 -1
^ D	-3 -7 -5 -3 -1
^ F	-22 -4 -3 -10 -5
^ H	-6 0 0 -2 -1
^ Q	1 0 0 16 -1
^ and	-6 -7 -5 -19 -3
^ has	-2 -1 -6 -5 -2
^ is	16 -2 -3 -16 11
^ will	0 -7 -1 -1 -1
^, nobody	-25 -23 -28 -22 -16
^…9	14 -7 -7 -5 -4
^…A	0 -3 -6 0 -1
^…D	22 -8 0 -3 -3
^…E	-7 -12 -11 -3 -2
^…F	0 -3 -4 -7 7
^…H	-8 -3 -1 -2 -1
^…N	-3 -16 -4 -3 -5
^…Q	-1 0 0 13 -1
^…R	-10 -2 -6 0 15
^…S	-2 -1 -2 -8 -2
^…T	-10 -3 -1 0 -1
^…W	-3 -2 -10 0 -1
^…^	-6 -1 -9 -19 -4
^…has	-2 -1 -6 -5 -2
^…is	7 -8 -5 -21 8
^…not	-2 0 -5 -1 -1
^…will	0 -7 -1 -1 -1
^…you	0 -6 0 -1 -1
a	48 -40 -12 -31 -57
a .	39 -9 16 -5 -16
a >	-26 -8 -4 -4 -2
a A	-68 -21 37 -22 4
a D	70 -20 -75 -8 -23
a E	86 -19 31 -22 -28
a F	14 -34 28 32 -7
a H	-42 -31 -17 29 -19
a M	3 -7 -5 -31 -11
a N	13 -38 6 -18 -7
a O	-11 11 -4 33 -3
a P	-43 -17 98 -5 -9
a Q	-9 -19 20 -12 -10
a R	-35 28 -18 15 -3
a S	11 -15 -12 4 -2
a T	-38 8 -30 30 -15
a W	2 11 -5 18 -2
a X	-28 7 15 -9 36
a ^	3 -6 -2 -1 13
a and	0 3 0 -1 -1
a be	-1 36 0 0 0
a in	-20 -1 0 -1 -1
a is	-6 -1 0 -4 0
a of	51 -7 -13 0 -4
a the	3 0 0 -1 0
a will	0 65 0 -1 -1
alarm	-12 -19 -21 -12 102
alarm+audience	0 -12 -3 -1 29
alarm+effect	0 0 -5 -1 15
alarm+trouble	-3 0 -8 -2 21
allowed	35 -24 -38 -4 -20
allowed+audience	-34 -24 -11 -6 -7
allowed+avoid	14 -3 -1 0 0
allowed+blames_last	22 0 27 -2 -1
allowed+blames_next	6 -1 0 0 0
allowed+effect	-49 0 -4 -16 -15
allowed+future	-2 5 -9 -5 -2
allowed+mended	-1 -5 0 -1 0
allowed+modal	-33 5 -3 -5 -1
allowed+over	5 -1 0 -1 0
allowed+seeming	-1 -9 0 -1 0
allowed+technical	2 32 -6 -21 -1
allowed+telling	12 -2 -1 -2 -5
allowed+trouble	2 -6 3 -12 -7
allowed+trying	0 -3 0 0 0
allowed+when	0 8 0 0 0
allowed+wrongdoing	3 0 0 -1 0
and	-32 11 -68 -28 11
and .	35 5 -3 -1 -4
and :	-9 0 -1 -1 -2
and A	-1 0 -6 0 0
and D	3 -5 0 -1 -1
and E	-2 -7 -15 -2 9
and F	-11 -9 10 -6 -2
and H	0 -2 -4 0 0
and M	-3 -6 0 -1 -1
and N	-14 -8 -8 -8 7
and O	27 -2 0 -8 0
and Q	-1 -3 -2 19 0
and R	-5 -48 -23 -1 -1
and S	-1 -6 0 -1 -1
and T	-7 27 -8 -2 -4
and W	0 0 7 -3 0
and X	-11 -3 -6 -1 46
and ^	-5 -5 -1 -19 -3
and a	-15 -19 -15 -1 -2
and does	-2 0 17 0 0
and in	-20 0 0 0 0
and is	-12 -4 0 0 -6
and it	0 27 -2 -1 3
and on	-2 -2 0 0 -1
and so	-1 19 -2 -4 -1
and the	6 12 -20 13 -4
and we	-5 0 -2 -2 -6
and will	0 -4 0 0 0
and you	-1 26 0 0 -1
at	-40 12 -66 -23 -21
at .	-3 5 -2 -2 -1
at 9	-9 17 -2 -2 -1
at :	0 -49 -8 -10 -6
at >	-4 -3 -1 -5 -3
at A	-1 10 0 0 0
at D	15 0 -1 -3 0
at E	35 -13 -11 11 -1
at F	-6 0 22 -2 -1
at H	-13 4 -5 -2 -3
at M	-30 -1 -1 -9 -1
at N	-3 -1 0 0 0
at Q	8 0 0 7 0
at R	-3 -36 -15 -4 -3
at T	-2 -1 -35 2 -11
at W	-6 0 22 -2 -1
at a	-4 19 -9 -7 -4
at it	10 -2 -6 -1 -4
at our	-32 -13 11 -3 0
at so	0 -2 0 0 -3
at the	-14 37 -19 14 17
at you	-2 -1 -3 -5 -1
at your	-2 -3 -1 -1 -1
audience	-105 -51 -50 -21 -27
audience+avoid	-2 -3 -5 30 -2
audience+blame	0 0 13 0 0
audience+blames_last	19 -5 13 -3 -1
audience+blames_next	31 -1 3 -1 -1
audience+doubt	0 0 0 -2 16
audience+effect	-22 -2 -18 -6 9
audience+future	6 30 -23 26 16
audience+mended	-4 17 -8 -2 -1
audience+modal	0 -5 -29 10 9
audience+over	0 -36 0 0 -3
audience+passive	-9 0 -2 27 0
audience+person	45 7 -10 -1 -1
audience+seeming	0 -4 0 -1 -2
audience+technical	-9 -6 6 24 -2
audience+telling	14 3 -4 -14 -11
audience+trouble	-25 15 24 21 38
audience+trying	14 -6 -1 6 -3
audience+when	-1 -6 -4 -4 14
audience+wrongdoing	-1 -1 20 -2 -3
avoid	-36 -20 -25 178 -22
avoid+cause	-11 -2 -1 7 0
avoid+effect	-27 -9 -2 108 -3
avoid+future	36 16 0 0 -2
avoid+mended	-4 -1 0 9 0
avoid+modal	-2 0 0 15 -1
avoid+passive	2 -3 -2 -30 -1
avoid+technical	20 0 -1 -39 0
avoid+telling	7 0 -2 17 0
avoid+trouble	-36 -5 -7 97 -6
avoid+trying	-2 0 0 22 0
be	17 9 -48 11 -62
be .	36 92 -17 -19 -2
be A	0 -3 -2 0 0
be D	0 -9 -1 -3 -1
be E	-12 14 14 40 -11
be F	7 -8 -10 -9 -4
be H	-29 -24 -10 -7 -3
be M	3 3 0 0 0
be N	47 -7 -16 -15 -8
be O	-22 -9 -7 25 -1
be P	0 -1 -4 -3 -5
be Q	-41 27 -6 32 -5
be R	-30 36 -14 -35 -6
be S	-3 3 -1 13 -1
be T	8 -22 -15 0 -7
be W	28 9 -22 -3 -3
be X	-10 49 -8 47 -8
be a	-8 -30 15 -3 -1
be at	-1 -12 -1 -1 0
be because	-1 26 0 0 -1
be can	13 38 0 6 -1
be does	0 -25 -1 0 0
be in	50 34 17 -4 -9
be it	0 23 0 0 -1
be not	0 1 10 0 -1
be on	-1 34 -6 -1 -1
be the	-3 0 0 -1 -1
be with	-1 -40 -7 -1 -1
be your	0 -6 -1 0 0
because	31 9 -4 -21 -37
because .	8 -8 -3 -5 -1
because :	-6 32 -1 -1 -1
because >	0 -9 -5 -1 -7
because D	-11 -12 0 0 0
because E	-1 -19 -12 -1 -1
because H	-33 -1 -7 0 0
because Q	-7 0 -1 1 0
because R	-49 -3 -8 -13 -6
because T	4 -31 -13 -10 -3
because X	-2 11 0 0 0
because ^	-3 -1 -1 -2 -1
because a	8 -11 8 0 -3
because at	-2 -6 -1 -2 -1
because by	44 -13 0 -1 0
because is	-8 0 -4 6 0
because it	-1 15 0 0 0
because of	37 -4 -12 -14 -3
because on	-2 -1 0 0 0
because our	14 0 0 0 0
because so	-8 -3 -5 -2 0
because the	51 52 -5 -13 -3
because they	0 -4 -2 0 0
because to	-8 3 42 48 0
because we	2 17 0 -4 -1
because your	-1 -2 -1 -2 -3
because&D	19 28 16 29 -6
because&F	14 -18 4 8 -9
because&M	-8 -16 13 -36 -2
because, nobody	-85 -2 4 -10 -10
because…9	12 -4 -2 -6 -2
because…:	-6 42 -1 -2 -2
because…A	-17 4 25 -7 -2
because…D	108 -11 -15 0 -2
because…E	33 8 8 10 -3
because…F	0 -2 -12 -14 -4
because…H	25 2 28 8 0
because…M	4 -9 17 -17 0
because…N	20 -6 5 -3 -1
because…O	8 -5 -3 13 -1
because…P	0 -6 -1 9 0
because…Q	-36 -6 20 -7 0
because…R	-8 35 3 -15 -1
because…S	12 37 0 0 0
because…T	8 -8 -6 -13 -3
because…W	2 -1 5 -1 -1
because…X	-3 0 0 0 -1
because…^	0 -1 -2 -2 -1
because…because	0 4 0 -2 -1
because…has	29 -1 -5 7 0
because…if	25 -3 -3 13 0
because…is	48 10 -9 2 -1
because…it	-4 3 -3 -2 -1
because…may	22 0 0 -1 0
because…not	19 0 -2 0 0
because…our	-13 -1 18 -3 0
because…we	-1 21 0 -5 -1
because…will	-1 -14 0 -2 -1
because…your	12 -2 -1 -2 -3
blame	-59 -6 88 -7 -3
blame+blames_last	-38 -1 52 -3 -2
blame+blames_next	5 -5 14 -4 0
blame+effect	-35 -5 48 -2 0
blame+person	-1 -4 1 -2 0
blame+technical	-28 0 19 0 -1
blame+telling	-1 0 2 0 0
blame+trouble	-57 -5 74 -5 -2
blame+wrongdoing	-1 0 2 0 0
blames_last	-42 -23 48 -25 -14
blames_last+blames_next	43 -3 27 -5 -3
blames_last+cause	31 -2 -4 5 0
blames_last+effect	54 -5 -11 -9 -10
blames_last+future	2 10 -7 -1 0
blames_last+modal	10 -1 -2 10 -1
blames_last+others	39 -3 25 -3 -2
blames_last+passive	-18 0 -3 31 0
blames_last+person	-2 0 10 0 0
blames_last+seeming	11 0 -4 0 -2
blames_last+technical	-9 -1 -3 -9 -3
blames_last+telling	3 0 16 -2 0
blames_last+trouble	-23 -5 16 -25 -5
blames_last+trying	0 0 -3 0 0
blames_last+wrongdoing	0 -2 -38 -13 -3
blames_next	40 -6 51 10 -7
blames_next+cause	21 -3 12 18 0
blames_next+effect	53 -8 11 6 -2
blames_next+future	4 2 11 29 -1
blames_next+mended	0 12 0 0 0
blames_next+modal	18 0 0 -1 0
blames_next+others	22 -2 30 -2 -1
blames_next+technical	-78 -1 9 19 0
blames_next+trouble	0 -8 29 -13 -3
blames_next+when	-26 -1 -10 0 0
blames_next+wrongdoing	18 0 -13 0 -2
but	24 -13 -5 -7 -3
but the	31 0 -1 -1 -1
but we	-8 -9 -3 -4 -2
by	-61 69 32 -24 -39
by .	-2 -5 30 -8 -1
by 9	-2 36 -3 -2 -2
by :	-16 -21 -2 -5 -1
by A	47 -5 12 0 0
by D	-10 -6 -2 -2 -1
by F	-15 0 11 0 0
by H	-55 12 24 -7 -6
by P	0 -1 -7 -3 -2
by R	-1 61 -4 -4 0
by S	0 -11 -1 -2 0
by T	-10 113 10 -16 -9
by W	-3 0 11 0 0
by X	0 -4 0 -1 0
by a	11 20 4 -2 -4
by our	-8 0 12 3 0
by the	-18 -30 -43 -29 -5
can	-42 32 -76 -12 -4
can .	-11 -1 -11 -1 -1
can D	-1 -2 -3 -1 -1
can E	-2 22 -20 -2 -3
can F	-2 0 0 0 0
can H	-4 22 -3 -1 -3
can N	-7 13 -28 -5 10
can R	0 -4 0 0 0
can S	-1 -1 -23 -1 -1
can X	0 -3 -1 -1 -3
can be	-28 -15 -4 -6 -3
can so	-1 -7 -2 -1 -1
can to	13 38 0 6 -1
cause	9 -5 2 40 -5
cause+effect	11 -1 13 19 -1
cause+future	-23 -1 10 16 -1
cause+modal	10 0 0 -1 0
cause+technical	-59 -1 7 38 -4
cause+trouble	14 -3 10 -11 -1
does	-18 21 17 -22 -15
does >	-25 13 0 -1 -1
does E	-1 7 -1 -1 -1
does P	-1 -3 -6 -3 -14
does T	0 27 0 0 -1
does X	-1 -3 -5 -3 -13
does by	0 -34 0 0 0
does it	0 39 -1 0 0
does not	-10 -30 -8 -14 3
does the	22 -1 0 -1 -2
doubt	-5 38 -3 -7 5
doubt+effect	-5 23 -2 -5 11
doubt+modal	-5 -2 -2 -5 12
doubt+seeming	-2 -2 -1 -4 -1
doubt+when	0 40 0 -3 -6
effect	-98 -45 -75 -35 -53
effect+future	-22 154 -3 6 25
effect+mended	18 -102 -5 -11 -4
effect+modal	-16 -39 -40 1 -9
effect+others	-28 -3 38 -4 -2
effect+over	9 -41 -1 -2 -1
effect+passive	-7 -2 -2 33 -1
effect+person	-14 -17 12 -7 -1
effect+seeming	-3 -9 -4 -5 -4
effect+technical	54 -30 31 -10 -4
effect+telling	-29 -16 -9 3 -11
effect+trouble	-43 15 35 -5 22
effect+trying	6 -8 -2 20 -2
effect+when	-5 67 -6 -8 -14
effect+wrongdoing	50 -1 -23 -8 -2
for	-58 10 -13 -28 3
for .	7 29 -1 -1 -1
for 9	0 -22 0 -4 -1
for A	0 0 -2 -1 0
for D	-9 -22 -3 -1 8
for E	-5 -4 -15 -3 -1
for H	-4 7 -2 -2 -1
for N	-3 25 -2 -2 -2
for P	-5 -1 6 0 0
for Q	0 -4 -3 -12 -2
for R	-3 4 0 0 0
for S	-1 -9 -4 -5 -5
for T	-17 -32 -6 -3 17
for X	-1 -12 -9 -2 -1
for a	3 -24 -16 3 -1
for it	-1 10 -1 0 -1
for our	-6 -1 0 12 0
for so	0 -5 -2 -1 -1
for the	-5 58 38 -10 -1
for you	-9 13 0 0 -1
for your	-1 -13 -7 1 -3
future	-46 123 -92 48 -32
future+mended	-12 60 -12 -13 -8
future+modal	-2 -3 -3 7 -1
future+others	0 -3 0 -2 0
future+over	-1 -19 0 -1 -1
future+passive	-2 -12 -1 33 -1
future+person	-2 -13 -18 -8 -2
future+seeming	0 -4 -2 -1 -2
future+technical	-4 -21 4 45 -1
future+telling	-8 -21 -13 4 -13
future+trouble	-44 102 -3 6 30
future+trying	-1 -13 -4 -2 -2
future+when	-11 -88 -9 -21 -20
has	-19 -48 -36 6 -15
has .	38 0 -8 -13 -6
has >	-1 0 11 0 0
has A	0 -12 -3 -1 -1
has D	2 29 -2 -2 0
has E	-2 -2 -7 -17 -1
has F	67 5 16 -14 -4
has H	-11 -9 38 -1 -1
has N	-14 -3 -3 -4 13
has O	-7 -3 -1 19 -1
has P	0 -1 20 -1 -3
has Q	22 -1 -22 -2 -3
has R	0 -3 10 -6 -2
has S	0 -2 -1 -4 -5
has T	-20 -18 4 -5 -1
has W	32 -1 -10 11 3
has X	-8 10 -5 -4 16
has a	-25 -4 -52 -12 -6
has be	-32 -35 -30 49 -9
has has	12 -2 18 -2 -1
has it	0 8 0 0 0
has not	-31 -12 -2 3 9
has so	-13 0 22 -3 0
has the	26 11 -16 -1 -5
has to	-3 -29 -6 -7 -15
has your	0 10 0 0 0
has, nobody	-56 -6 -39 10 -13
has…#	-2 -1 0 -3 0
has…9	-1 10 0 -1 0
has…A	2 -3 -4 -6 1
has…D	10 30 -23 13 -7
has…E	22 -17 49 -5 9
has…F	27 2 36 -12 -13
has…H	-6 -1 -28 17 -5
has…M	-12 9 -2 3 -1
has…N	-16 -38 21 23 9
has…O	7 -3 -2 28 -2
has…P	-9 -2 -12 1 0
has…Q	-25 -7 -23 29 2
has…R	16 15 -10 2 -6
has…S	-3 11 6 9 -1
has…T	10 9 -7 -6 -6
has…W	-3 10 7 8 1
has…X	-40 5 4 -6 1
has…because	16 -21 -29 -7 -1
has…has	10 -5 38 3 -6
has…if	-1 -1 7 -2 0
has…is	-13 -5 -2 10 -5
has…it	4 -9 30 -5 3
has…may	28 29 -2 2 0
has…not	-31 -13 21 16 5
has…our	-23 -1 29 1 5
has…will	0 -13 0 -2 0
has…would	0 -4 27 0 -4
has…you	0 12 -1 -1 -1
has…your	-1 -6 10 10 -1
if	-19 9 -8 -2 -20
if A	-1 -3 14 0 0
if E	0 15 -2 -1 -2
if P	0 0 4 0 0
if T	0 17 0 0 0
if a	13 0 -7 -1 -1
if it	-2 0 6 -1 -1
if the	-28 -4 4 -1 -4
if they	0 -1 3 -3 -1
if to	-6 -14 0 -2 -1
if you	-4 15 -16 -2 -4
if your	-11 -5 -9 -1 -7
if, nobody	12 6 6 10 -1
if…A	7 -5 14 -1 0
if…D	-10 21 16 -1 -3
if…E	-16 0 10 -3 -12
if…F	-6 -6 -5 -3 -2
if…H	-7 2 -21 -2 -5
if…M	-8 0 -7 -1 0
if…N	-3 -19 11 -2 -2
if…R	0 9 3 -1 -1
if…S	-2 -3 -10 -1 -1
if…T	-3 30 -9 -2 -1
if…W	0 -1 -13 -2 -4
if…X	0 -1 6 -2 -11
if…because	0 -3 0 0 0
if…has	-6 -2 29 -2 -3
if…if	0 0 18 0 0
if…is	-18 23 -10 -3 -9
if…it	-16 -10 3 -2 -3
if…may	-8 0 0 0 0
if…not	-10 -4 16 -2 -5
if…our	0 -1 -3 -1 -2
if…we	0 -17 -4 -1 -1
if…will	-1 -33 -3 -4 -2
if…would	0 0 27 0 -1
if…you	-4 2 -16 -3 -4
if…your	-11 -5 3 -1 -8
in	6 22 -32 -8 -17
in .	-39 -22 21 -22 -5
in 9	-1 4 -2 -1 -2
in >	11 -27 14 14 -15
in D	-38 -14 -6 24 -2
in E	-9 0 13 23 -3
in F	-14 -1 -4 -3 18
in H	-32 18 26 6 30
in M	1 -5 0 -1 0
in N	-9 14 -4 7 -2
in P	-1 8 -1 -1 0
in Q	0 15 -5 -13 -1
in R	11 -20 -4 -4 -2
in T	-26 -31 4 8 2
in W	-3 0 -1 0 0
in X	-4 -1 10 -4 18
in ^	-1 -6 0 -1 -1
in a	-39 40 -13 -1 6
in and	18 -2 0 0 -8
in at	37 -1 -4 0 -4
in because	12 16 25 -1 0
in in	27 -4 -3 0 0
in is	31 20 0 -1 -1
in it	7 -35 -11 -6 -7
in may	-2 4 -3 -2 0
in our	28 0 -11 0 -4
in so	-1 -5 0 9 -3
in the	53 55 -62 1 -12
in will	0 31 0 0 0
in with	-1 10 0 0 -1
in your	-9 -9 -1 -3 -6
is	-13 -62 -89 -10 -4
is #	29 0 -4 1 -1
is .	73 -28 -24 28 -15
is 9	9 -2 -1 0 16
is >	-1 15 0 0 -1
is A	0 6 -3 -13 0
is D	50 -19 31 -5 -3
is E	-22 72 -26 -1 -24
is F	116 -15 3 -33 -21
is H	66 32 -3 -3 -2
is M	27 -2 -3 -12 -2
is N	-44 -60 -61 9 -42
is O	-50 1 -3 4 -5
is P	10 -11 -15 -3 -17
is Q	-65 -6 11 58 8
is R	33 -143 -16 -26 -26
is S	26 -4 -2 -3 -1
is T	57 -38 -27 61 -11
is W	41 -18 40 6 -12
is X	-61 3 -8 17 54
is ^	23 0 0 0 -2
is a	-11 42 -30 -8 11
is at	-12 -9 20 -9 -5
is be	38 -2 -21 0 -10
is because	-17 -1 26 -13 -1
is by	-3 -1 -9 -1 -1
is does	-26 12 15 -3 -1
is for	-4 0 -1 0 0
is has	27 0 0 -3 -1
is in	-82 -8 -22 16 23
is not	8 -28 -13 -8 -8
is on	-107 -15 -20 -19 11
is so	15 28 -9 -7 -3
is the	-8 -3 31 -5 10
is to	-19 33 10 -2 0
is with	-5 -3 0 -1 0
is&R&T	48 24 11 21 -15
is, nobody	-19 -5 -34 -21 -11
is…#	26 -5 -4 1 -1
is…9	8 -12 -3 -4 9
is…:	-2 13 -1 -7 -3
is…A	-29 -5 42 26 9
is…D	47 -11 -16 -6 20
is…E	-1 53 -35 -9 -8
is…F	-20 -26 58 -18 27
is…H	-23 29 29 2 9
is…M	90 -18 -3 20 -8
is…N	31 -68 -25 22 30
is…O	-13 -16 -13 30 -12
is…P	-31 -21 -5 -10 5
is…Q	24 -22 21 18 -6
is…R	-33 11 -31 -21 38
is…S	15 -21 -1 -5 -5
is…T	-17 45 14 7 -31
is…W	15 -22 31 7 6
is…X	-42 17 -13 10 108
is…^	20 -5 0 22 -3
is…because	-14 -13 30 21 -13
is…has	13 -12 1 4 18
is…if	28 -16 0 12 0
is…is	4 -12 1 -8 -10
is…it	-8 18 -13 -4 -8
is…may	10 0 -1 -2 17
is…not	1 -28 -10 -9 -10
is…our	50 -12 6 -10 -1
is…we	38 -6 -7 -3 5
is…will	-2 1 -3 -12 12
is…would	0 13 0 0 0
is…you	-20 -25 20 -1 -9
is…your	-5 12 -9 -5 22
it	-4 30 16 -11 -17
it .	3 -2 10 -4 -1
it >	6 3 -26 -8 -12
it E	19 11 -11 -6 -8
it F	0 0 4 -2 0
it N	-11 -5 2 -1 -1
it P	-3 -10 -3 0 0
it R	-6 -33 -6 -5 -2
it T	-1 -1 4 -2 -2
it X	24 -1 -7 -4 -7
it a	9 1 -2 -1 -1
it and	-2 -15 0 0 0
it at	0 13 0 0 0
it by	0 12 -5 0 0
it has	0 -21 -1 20 0
it in	0 -4 0 0 0
it is	-1 2 15 -3 24
it may	-4 -2 0 -2 -1
it on	-5 -14 10 0 0
it so	0 -2 10 -1 -1
it to	0 40 0 -3 -1
it will	-1 63 -1 -3 -4
it would	-1 31 14 9 -1
it, nobody	-22 2 8 -30 -21
it…9	19 -4 -1 0 -1
it…A	-10 1 2 9 -2
it…D	28 2 -4 -1 -1
it…E	54 -22 -3 16 -10
it…F	-45 0 11 -4 -5
it…H	4 41 -10 22 27
it…M	3 -10 -3 -7 -6
it…N	0 43 5 28 28
it…O	-9 0 0 1 -2
it…P	7 -5 -7 -2 2
it…Q	-9 -4 18 10 0
it…R	-54 -25 29 -9 -4
it…S	-5 -31 0 2 0
it…T	-20 44 11 -16 -13
it…W	-15 -5 43 24 -1
it…X	17 45 -10 -10 28
it…because	-1 -14 -11 -2 -6
it…has	-11 -25 5 36 -2
it…if	-1 -11 0 -1 0
it…is	10 1 11 14 17
it…it	-1 37 12 -1 -2
it…may	-6 -4 -3 8 -2
it…not	-18 -40 11 12 -5
it…our	-9 -10 0 -3 4
it…we	6 -20 -3 -2 -1
it…will	-1 44 -1 -9 -5
it…would	-1 31 14 9 -1
it…you	0 -13 -1 -1 0
it…your	-5 -3 1 0 0
may	-16 -39 -40 1 -9
may .	-2 -1 -2 10 -2
may >	-2 4 17 -2 -1
may D	-31 -4 0 -1 0
may E	-28 -17 -7 -11 9
may F	-53 -5 -8 5 -2
may H	-29 -3 -6 -3 -1
may N	-38 2 -19 -7 -4
may Q	-9 0 0 18 -1
may R	-16 -10 0 -4 0
may S	-8 0 -4 -3 -1
may T	-11 -7 -1 -3 12
may W	-12 0 -1 0 -1
may X	-3 0 0 -1 -2
may be	60 -21 -4 -1 -2
may has	-3 -1 -7 -6 -2
may not	68 -9 -7 -4 -3
may, nobody	17 -13 -10 6 -7
may…9	0 -2 0 -2 0
may…A	-2 8 -2 -4 0
may…D	-13 -8 -5 -9 -5
may…E	-20 -29 -8 -12 6
may…F	-50 -8 -10 3 -5
may…H	8 -11 -15 -6 -2
may…M	-28 -13 -10 -1 -1
may…N	-13 14 -16 -18 -6
may…O	0 0 0 25 0
may…P	0 0 -6 -1 -1
may…Q	-15 -4 -3 33 -4
may…R	-5 10 -2 -6 -1
may…S	-1 -4 -10 -6 -1
may…T	-15 -22 -7 -11 -6
may…W	6 -4 -26 3 13
may…X	-3 -2 -1 -3 -4
may…^	3 0 0 -1 0
may…because	15 14 -3 -1 0
may…has	-11 -1 -9 -6 -2
may…if	-10 -6 -10 -2 -1
may…is	7 -4 -1 -1 -1
may…it	-10 -3 -3 -1 0
may…may	-15 -2 0 -1 0
may…not	53 -9 -7 -4 -3
may…our	7 0 0 0 0
may…we	-2 -2 0 0 0
may…will	0 -8 0 0 0
may…would	0 -4 0 -1 0
may…you	0 -8 -1 0 0
may…your	-1 -5 0 -4 -2
mended	-27 86 -23 -28 -23
mended+over	19 -26 -3 -10 -2
mended+passive	0 -12 0 9 0
mended+telling	-17 -12 0 -1 -2
mended+trouble	-1 27 -1 -1 -1
mended+trying	-1 -49 0 0 0
mended+when	-6 58 -5 -5 -7
modal	-16 -39 -40 1 -9
modal+others	0 -2 0 -1 0
modal+passive	-6 -2 -2 25 0
modal+seeming	-2 -5 -4 -5 -2
modal+technical	94 0 -1 -9 0
modal+telling	-17 -1 -4 -9 -2
modal+trouble	12 -12 -14 4 -7
modal+trying	9 0 -1 0 0
modal+when	0 7 0 -2 -1
modal+wrongdoing	-4 0 -5 -1 0
my	-1 13 13 -16 -3
my D	6 0 12 -7 -1
my E	-5 13 -1 0 -1
my H	-11 0 2 0 0
my M	-25 0 -6 -1 0
my N	-5 13 -1 0 -1
my Q	32 0 5 -1 0
nobody	-31 -9 -76 -11 -74
not	0 -36 2 -52 -6
not .	41 -10 -5 -5 -3
not >	-10 0 -1 -1 0
not D	-68 -3 -3 -4 -5
not E	19 -14 -19 -13 31
not F	7 33 -7 -2 -24
not H	-34 -7 -3 -2 -3
not M	-9 0 0 0 0
not N	-34 28 -32 0 15
not P	-2 -2 11 -5 36
not Q	-65 -15 -16 -16 -4
not R	29 7 13 -4 -2
not S	9 -19 7 -1 -1
not T	-3 -5 6 -8 13
not W	0 0 -1 -1 -2
not X	6 -2 4 -1 -27
not be	52 27 16 4 -4
not has	-2 -11 24 -1 -7
not in	16 0 0 0 0
not our	-17 0 16 -1 -2
not so	0 -11 0 0 0
not, nobody	4 3 32 -18 -25
not…A	22 5 7 -1 -2
not…D	-44 -7 22 -3 31
not…E	51 -18 10 -18 31
not…F	-76 36 -14 -8 -28
not…H	54 -27 -17 -9 -13
not…M	15 0 -3 -3 -1
not…N	27 -23 -45 -2 -4
not…O	1 -4 -8 -1 -2
not…P	-5 -2 -5 -5 -7
not…Q	-60 -1 -10 -17 -1
not…R	11 18 25 -7 -5
not…S	-2 -21 14 10 -4
not…T	46 -57 -15 -8 27
not…W	-17 -3 3 -3 -2
not…X	-2 -2 16 -2 15
not…because	4 31 -3 -6 -3
not…has	-2 -11 12 0 -3
not…if	-1 -16 -1 0 -2
not…is	-64 -2 14 -3 -2
not…it	-16 12 11 0 -2
not…not	-9 -1 17 -1 -1
not…our	-24 -1 26 -1 -2
not…we	-1 -3 0 0 -1
not…will	-1 -24 -2 -5 -4
not…would	0 -1 7 0 0
not…you	-7 -3 16 0 -3
not…your	-10 -1 5 -2 -7
of	-6 -33 -43 1 41
of .	-92 -7 -7 15 -10
of 9	-1 -2 0 -2 -1
of A	-34 0 -9 -5 10
of D	33 0 -12 -2 23
of E	-45 -2 -1 -3 17
of F	-15 18 0 -2 -1
of H	-23 -2 19 6 -5
of M	18 0 0 -3 -1
of N	-41 -3 1 -1 12
of O	23 -3 0 14 -2
of P	-4 -1 -9 5 -6
of Q	98 -5 -1 -2 -7
of R	18 -42 -1 -3 15
of S	-24 0 0 0 0
of T	49 43 2 5 -16
of ^	-1 0 -5 22 -1
of a	-8 -1 -24 -6 -10
of our	44 -5 2 -6 -3
of the	-30 -26 -17 2 33
of you	1 -2 -2 0 -2
of your	-8 0 9 -1 21
on	-8 -57 -31 -29 -22
on .	-9 -3 -7 30 24
on 9	-1 -17 -1 0 -2
on >	-8 -4 -1 -1 -2
on D	9 -15 4 -2 -1
on E	-3 6 0 -3 -1
on H	43 -24 -5 6 -4
on M	-16 0 -5 0 0
on N	-7 -5 -1 -6 -2
on Q	-4 0 0 -5 -1
on R	19 -36 0 17 0
on T	-10 -36 -19 -14 -9
on a	69 -37 -3 -12 -1
on it	0 -4 -1 0 0
on my	-1 13 0 0 0
on our	-36 -1 -4 -1 -1
on so	-2 61 0 0 -1
on the	-14 -17 8 -59 -14
on which	13 0 0 9 0
on your	-22 -1 -5 6 -6
others	14 -13 47 -7 -10
others+telling	0 -7 -7 -2 -1
others+trouble	16 -3 42 -3 -2
others+wrongdoing	-10 -1 4 -1 -2
our	47 -7 36 -24 -16
our .	14 -4 19 7 -4
our >	-10 11 14 -5 -1
our A	-41 12 22 8 -4
our D	25 -20 16 -11 6
our E	24 7 -28 -2 4
our F	-56 0 27 0 -1
our H	-8 -33 14 -5 -6
our M	-15 -1 4 -11 -4
our N	6 0 -4 -2 5
our P	-1 -19 -7 0 0
our Q	-4 -2 -1 -6 -1
our R	27 8 -3 -1 -1
our S	8 -1 14 -2 0
our T	4 9 -4 11 -2
our W	-16 0 13 -1 -1
our a	-1 0 6 -3 -2
our at	16 2 -15 0 -1
our the	-1 -2 -2 0 0
our to	0 -7 -7 -1 -1
our&D	-13 -6 -14 -8 3
our&M	10 -10 -4 1 -6
our, nobody	8 7 29 -28 -2
our…A	-84 5 53 2 1
our…D	59 -2 -26 0 1
our…E	85 9 -41 11 -9
our…F	-53 -5 41 -10 7
our…H	71 7 4 5 -10
our…M	-10 -10 -4 -15 -6
our…N	25 -8 -13 -5 2
our…O	-3 -1 -2 18 0
our…P	-6 -22 -9 6 -2
our…Q	20 -2 -6 1 -4
our…R	-32 11 -3 -7 -5
our…S	32 -5 24 5 -2
our…T	44 34 -2 17 -5
our…W	2 -7 -7 -7 -2
our…X	-24 -7 -4 -2 14
our…^	-5 -1 -2 -5 -3
our…because	-4 -5 15 7 -1
our…has	-8 -6 10 -1 -4
our…if	-2 0 5 -1 0
our…is	-9 24 -15 6 4
our…it	-10 35 -19 -3 -3
our…may	20 0 0 0 0
our…not	32 -3 1 -2 -3
our…our	-32 -9 20 -1 -2
our…we	4 -1 -2 8 0
our…will	-2 13 -4 -2 -3
our…your	-12 0 12 -2 -2
over	24 -27 -3 -10 -5
over+telling	-10 -11 0 -1 0
over+when	-1 27 0 0 0
passive	-56 -37 -2 185 -11
passive+telling	-5 -7 -1 45 -7
passive+trouble	-17 0 -3 43 -1
person	8 5 33 4 -12
person+technical	-18 26 20 -11 0
person+telling	-1 24 0 0 0
person+trouble	-35 -8 21 8 -1
person+when	0 -2 -3 0 0
person+wrongdoing	-22 0 3 -1 0
please	-58 -66 -26 13 -34
please D	-1 -2 -3 -3 -1
please E	-22 -58 -10 -4 -4
please F	0 -29 -1 -3 -2
please H	-6 -1 -1 -1 -1
please N	-25 -6 -9 8 -2
please R	-16 -4 -2 -2 -1
please S	-1 -1 -3 -1 -2
please be	-6 0 0 11 -4
please does	-1 -1 -4 -2 -23
seeming	9 14 -18 -8 -16
seeming+technical	3 26 -6 0 -1
seeming+telling	-20 22 -1 -1 -1
seeming+trouble	-3 -4 -5 0 -3
so	-43 118 -22 -44 -28
so .	20 -6 -12 -3 -2
so 9	-11 -1 -1 -1 -2
so >	-25 -52 -25 -26 -2
so D	-6 -11 -4 -1 0
so E	-28 -52 2 -6 -7
so F	-1 -4 7 -1 0
so H	0 -6 0 0 0
so M	-14 -1 0 -9 0
so N	-5 -12 -3 -1 -1
so P	16 -11 -1 0 -1
so R	-13 -42 -1 -3 -2
so S	-5 -6 -1 -2 0
so T	2 30 -2 -7 -7
so W	-1 0 7 0 0
so X	13 -41 -9 -4 3
so a	16 32 15 -6 -2
so and	-1 -9 0 0 0
so at	-5 80 -2 -2 -3
so be	-4 -31 -1 -3 0
so because	0 16 -6 0 0
so by	0 91 0 -2 -1
so for	0 72 0 0 0
so if	-1 -3 0 -1 -1
so in	-1 21 -5 -1 -1
so on	-11 -16 0 0 0
so please	-5 -1 -4 -1 -4
so so	0 3 1 0 -1
so the	26 42 23 35 -3
so we	0 -4 0 -1 0
so which	0 -2 0 0 -1
so you	-11 0 0 0 0
technical	84 -39 -56 -51 -41
technical+telling	23 -2 -13 -5 0
technical+trouble	90 2 -15 -27 -18
technical+trying	4 0 -8 -2 -1
technical+when	-40 -32 0 0 0
technical+wrongdoing	16 -1 -18 -6 0
telling	3 -66 -36 -6 -37
telling+trouble	52 10 -3 -15 -14
telling+trying	-5 -10 0 -9 -1
telling+when	3 -26 -1 3 -7
telling+wrongdoing	20 0 10 -1 -1
the	-52 -102 87 -42 -37
the #	-10 -5 -12 -2 -1
the .	8 -14 -7 6 -35
the :	-15 -2 -5 0 0
the >	-21 16 28 -4 -4
the A	43 -37 -12 -17 -23
the D	31 71 -21 -41 8
the E	106 11 52 35 -4
the F	-135 70 97 -4 -11
the H	-60 -29 -53 -34 27
the M	50 -26 -37 -2 -13
the N	33 -46 44 -3 12
the O	-11 29 -9 49 -3
the P	-24 9 -39 -7 -2
the Q	12 -7 33 9 20
the R	-59 -24 42 -3 10
the S	-2 42 -3 -6 -3
the T	-12 52 -30 -12 -20
the W	-34 4 39 -7 -6
the X	33 -22 72 10 22
the ^	-7 -7 -8 -16 -2
the a	-10 -6 12 13 -2
the at	5 -13 -2 -4 -1
the because	1 -5 6 4 -4
the by	-6 8 14 -1 0
the does	30 -1 -6 0 -1
the has	2 0 -1 0 0
the is	4 -18 -13 -8 36
the it	17 24 0 -1 -2
the may	-1 -1 -1 -5 -3
the not	26 0 -2 0 0
the our	15 0 -1 8 0
the so	-1 -18 -7 -2 -7
the the	-13 11 -5 -2 -13
the they	-2 -1 32 0 -1
the we	17 -10 2 -2 5
the will	0 38 -2 -18 -2
the with	-1 -8 -2 -2 -3
the would	8 -1 13 0 -4
the you	-56 4 -15 -3 15
the your	-5 -2 -2 -1 -2
they	-21 -14 65 -21 -7
they .	-1 0 10 0 0
they >	-1 -1 10 0 -1
they D	-1 0 23 0 0
they E	-1 -3 7 0 0
they F	-3 -1 1 0 0
they H	-2 -2 16 0 0
they N	-5 -3 7 -7 -2
they P	-1 0 10 0 0
they Q	-1 -3 -4 -2 0
they R	-4 0 24 0 0
they S	-1 0 23 0 0
they T	-4 -1 24 0 0
they W	-5 0 -7 0 0
they does	-1 0 2 0 -1
they is	-1 -1 -11 -6 -1
they may	0 0 0 -2 0
they not	0 0 -5 -3 0
they will	0 0 -2 -1 0
they would	-1 0 11 0 0
to	-4 25 -19 10 -29
to #	9 -5 -9 -6 -1
to .	-16 55 17 24 -4
to 9	-7 -7 0 -1 -1
to >	-2 0 -4 -4 -1
to A	12 -1 10 -5 -1
to D	3 22 -12 -4 -1
to E	18 -49 2 -17 -8
to F	-23 0 16 3 -3
to H	-19 -10 0 -1 -1
to M	-33 -8 -4 12 -1
to N	-12 31 0 9 -13
to O	-15 -14 -2 40 -1
to P	-16 8 -2 -2 -1
to Q	-1 7 0 -12 -1
to R	-5 79 -11 -7 -5
to S	-4 -34 8 6 -2
to T	-8 -1 -5 -8 -1
to W	-31 -1 20 -3 -1
to X	9 -17 -7 -1 -1
to a	3 -47 7 -7 -2
to be	18 44 -1 -3 -2
to does	-1 -3 -5 -3 -13
to has	0 31 -1 0 -1
to my	-26 0 0 -1 0
to our	8 -2 1 6 -1
to the	122 -18 -37 4 28
to you	0 -18 -2 -5 -1
to your	-11 5 8 -3 -1
trouble	138 25 12 -83 10
trouble+trying	-2 -1 -6 -9 -1
trouble+when	-35 16 -1 0 -1
trouble+wrongdoing	4 -3 -40 -14 -3
trying	12 -74 -24 6 -11
trying+when	0 -60 0 -1 -1
we	23 -12 -36 -11 0
we .	30 -3 -3 -6 -1
we D	-1 -5 0 0 0
we E	-12 64 -10 -10 2
we F	15 0 -3 -1 -5
we N	0 -5 -7 -1 -2
we P	-6 -6 -3 -3 -4
we Q	2 -5 -1 -13 -2
we R	19 -16 -2 -3 -3
we S	4 -1 0 6 0
we T	-14 -6 -8 13 -1
we X	-36 0 -1 -1 -1
we does	0 -14 0 0 -2
we has	-16 -30 -12 3 11
we is	-5 50 -24 -7 4
we may	0 -9 0 0 0
we not	-5 -23 12 0 -2
we will	-7 -86 -3 16 -13
we would	-1 14 9 -1 -1
we&D	35 4 -8 29 -17
we&M	17 2 -5 -24 -7
we, nobody	40 38 -23 -17 -13
we…9	-3 5 -1 -1 -2
we…:	-2 -1 -2 -6 -7
we…A	13 33 1 6 10
we…D	30 -7 -6 33 -15
we…E	-11 20 -9 -10 4
we…F	47 7 -10 5 20
we…H	-14 20 -9 1 -8
we…M	-6 2 -3 -17 -6
we…N	5 -1 18 17 21
we…O	-21 -6 -2 43 -6
we…P	-12 -32 -19 5 -7
we…Q	-10 -19 -9 0 -7
we…R	22 -3 -15 19 -5
we…S	4 -59 -1 -3 -7
we…T	-47 -2 -10 -20 -18
we…W	-45 11 -10 -1 -5
we…X	-41 -25 -10 -2 -13
we…because	3 7 -8 -1 -10
we…has	3 55 -3 1 5
we…if	-13 -34 10 -3 -3
we…is	27 36 -26 -18 -1
we…it	-7 29 -4 -10 -8
we…may	-2 -13 0 -1 0
we…not	-8 0 5 -6 45
we…our	0 -1 0 -8 -2
we…we	-43 -29 -9 -6 -12
we…will	-8 -64 -4 14 16
we…would	7 13 9 -1 -1
we…you	-13 -17 -10 -9 23
we…your	25 4 -1 7 -6
when	-65 42 -48 -45 2
which	36 -27 -7 -17 -10
which R	0 -18 -15 0 -1
which T	0 -19 -15 -1 -1
which has	7 0 0 0 0
which is	-12 -1 17 -7 -2
which the	13 0 0 9 0
which we	9 -7 0 -4 -5
which you	21 0 17 0 0
will	-40 45 -85 -31 -4
will .	-1 42 -1 -1 0
will D	-7 -21 0 -2 -2
will E	-20 -51 -18 -13 -12
will F	-2 -6 -9 8 -2
will H	-1 -10 0 -1 0
will N	-9 -20 -9 -4 -9
will P	-3 15 -16 -3 -4
will R	-4 0 -4 -2 -2
will S	-6 -47 -11 6 -8
will T	-2 -18 0 -4 -2
will X	-2 30 -8 -3 -7
will be	-31 -4 -21 -37 -14
will does	0 39 0 0 0
will has	-1 71 -2 -1 15
will not	25 16 -2 -2 28
will so	0 13 0 0 0
will&R&T	-19 -79 -11 -10 -10
will, nobody	-13 4 -36 -26 -22
will…:	-1 -71 -1 -4 -2
will…A	-7 -5 -2 8 -1
will…D	-4 23 -2 22 -4
will…E	-25 17 -21 -14 -10
will…F	11 23 -5 34 -2
will…H	-11 -56 -10 -10 -5
will…M	-13 10 -1 -1 0
will…N	-14 -18 -8 -4 37
will…O	-1 20 -2 -28 -2
will…P	-1 15 -1 -1 -1
will…Q	11 -16 0 40 -1
will…R	-22 23 -15 -23 -12
will…S	-6 -38 -13 -8 -9
will…T	11 18 -24 -24 -17
will…W	-2 -8 -16 -3 -1
will…X	-3 26 -8 -22 -11
will…because	-2 18 -2 -6 -2
will…has	-1 62 -3 -5 8
will…if	-7 -8 0 -2 -1
will…is	-8 7 -1 -3 -2
will…it	-1 41 -3 -1 -2
will…not	25 6 -2 -2 28
will…we	0 -8 0 0 0
will…will	0 17 0 0 0
will…you	-3 -25 -5 -8 -7
will…your	-4 0 -4 -4 -2
with	-56 -71 23 1 -1
with .	-35 -1 9 -5 -2
with 9	-2 4 -1 0 -2
with :	-10 9 -1 -2 -4
with A	0 -5 -8 0 -1
with D	10 -1 -1 25 0
with E	-9 -3 -1 -1 3
with H	-3 -7 -11 -5 -2
with N	-5 -2 16 -4 -6
with R	0 -22 0 -2 0
with S	-2 0 19 -1 -2
with T	-10 -22 0 -2 0
with W	-1 0 -1 4 0
with X	-1 -8 -5 -1 20
with a	-14 -32 -19 -8 -5
with it	6 -1 -10 -2 0
with our	-2 12 -12 -4 -1
with the	8 -10 31 -8 2
with you	0 -4 -1 -1 -1
with your	-4 0 0 -1 0
would	-40 24 13 -10 -18
would .	-6 7 -18 -3 -3
would D	0 61 -8 -1 0
would E	-3 -20 -10 -3 -2
would N	-3 23 -19 -6 -2
would P	0 7 -1 0 0
would R	0 5 -3 0 0
would S	-1 -5 -7 -5 -1
would T	-1 5 -1 -2 0
would be	-15 -24 6 14 -3
would has	7 -8 54 -1 -2
would not	-21 -1 14 -1 -5
would so	0 -24 0 -1 0
would to	0 45 0 0 0
would&R&T	-8 84 -9 -5 -1
would, nobody	-29 34 4 0 -8
would…#	0 -4 -7 -1 0
would…9	0 0 -6 -1 -1
would…A	-1 -15 -3 -2 -2
would…D	-1 44 -1 -2 -1
would…E	-5 -5 33 2 -3
would…F	-4 1 -5 0 -1
would…H	-8 43 -24 -3 -3
would…M	-5 -7 -3 -2 0
would…N	-2 -1 -6 4 -3
would…Q	-1 -10 -4 -5 -1
would…R	-11 43 -5 -7 -2
would…S	-1 7 -5 -5 -1
would…T	-6 49 -6 -10 -4
would…W	-16 -2 -7 10 0
would…X	0 0 10 0 -1
would…because	-4 18 -6 -5 -2
would…has	5 -8 68 -1 -2
would…if	0 35 10 0 0
would…is	2 11 0 0 0
would…it	0 14 4 -1 -1
would…may	0 -2 -1 10 0
would…not	-21 0 23 -1 -5
would…our	0 10 -2 0 0
would…you	0 31 -2 -1 -1
wrongdoing	55 -6 -6 -22 -11
you	-34 -14 -40 -50 -28
you .	-30 -14 -2 -10 -3
you >	-4 -11 7 -5 -7
you A	45 -1 -4 0 -3
you D	-1 0 -3 -1 0
you E	-9 -21 -4 -2 -2
you F	-1 -3 -1 0 0
you N	-12 13 -7 -9 -9
you P	34 1 -2 0 0
you R	-12 -37 -8 -8 -1
you S	-1 0 -6 0 0
you T	-10 -7 -7 -1 -1
you X	-11 11 -1 0 -1
you a	0 -4 0 0 0
you at	0 -2 0 0 0
you by	0 10 0 -3 0
you can	-4 5 -4 -3 -10
you does	-12 -1 -2 -3 -1
you for	0 0 -3 0 -3
you has	-4 -11 -4 -2 -6
you in	0 -6 -1 0 0
you is	0 0 -2 -1 -2
you may	-4 11 -5 -1 -2
you not	21 -8 14 -1 -7
you on	0 -12 0 0 0
you so	0 40 0 0 0
you the	-1 -1 -7 0 -1
you will	0 35 0 -1 31
you would	0 -6 0 -1 0
you&D	18 8 -11 -4 -5
you&M	-37 -5 -2 -19 -2
your	-25 -62 -12 -44 -26
your .	1 -39 -16 -15 -17
your A	-3 -4 -1 -4 -6
your D	-34 -29 -4 -4 8
your E	-19 -8 -2 -4 8
your F	-2 0 0 -1 0
your H	-23 14 11 -3 -8
your M	-9 8 0 -7 -3
your N	17 -25 -1 -3 -2
your P	-1 0 -1 -1 -3
your Q	-3 0 -1 -1 -1
your R	-4 13 10 -1 -2
your S	-10 -6 -1 -1 -1
your T	-18 -7 -4 -1 0
your X	0 -2 -7 -2 -6
your ^	0 0 0 -1 -2
your&D	-69 -23 13 -16 -2
your&M	-83 3 -7 -11 -6
your…9	0 4 0 0 17
your…A	-4 6 -5 -4 -4
your…D	-46 -26 -6 -3 7
your…E	6 0 -3 -4 0
your…F	-12 -5 2 -3 -1
your…H	22 -5 -5 -11 -12
your…M	-36 7 -3 -6 -4
your…N	25 -28 -7 -5 13
your…P	-1 0 0 -1 -3
your…R	24 -7 7 -4 -5
your…S	-17 -7 -2 -2 -3
your…T	-7 -22 -10 -5 -4
your…W	34 -6 13 -1 17
your…X	0 19 5 -1 27
your…^	0 0 0 -1 -2
your…because	18 18 -4 -1 0
your…has	57 -1 -6 -2 -2
your…if	-1 -3 -7 -1 -1
your…is	-6 -6 15 -6 -2
your…it	-5 -8 4 -2 -2
your…may	18 -3 -8 -5 16
your…not	-42 -6 -1 -3 -6
your…our	-11 -2 -1 0 0
your…we	0 -3 0 0 0
your…will	-1 -19 -3 -2 -3
your…would	0 2 10 -1 -1
your…you	-1 -6 -6 -1 -4
your…your	-1 -14 -6 -1 0
you…:	-1 13 0 -2 -1
you…A	-1 -3 -7 -1 -4
you…D	16 2 -7 -1 -2
you…E	-40 17 -10 -6 -10
you…F	4 -4 -9 -1 -6
you…H	24 -13 -12 -3 -5
you…M	-6 -4 -1 -14 -2
you…N	24 49 -13 -5 7
you…P	33 0 -5 0 0
you…Q	-2 0 -1 0 -2
you…R	-13 8 -3 -9 -3
you…S	-4 -34 -13 -5 -7
you…T	-10 4 -21 -8 -7
you…W	-1 -3 -21 -2 -3
you…X	0 7 -4 -2 -12
you…because	22 16 0 0 0
you…has	-6 -24 -8 -7 -12
you…if	-12 -2 0 -1 0
you…is	7 4 -9 -2 -11
you…it	-1 17 -6 0 -1
you…may	-5 11 -5 -1 -2
you…not	1 -9 -7 -6 21
you…our	12 -9 -3 -1 -4
you…will	0 35 0 -1 31
you…would	0 -6 0 -1 0
you…you	0 -7 -2 0 -1
you…your	-6 6 -4 -2 -6
"""
